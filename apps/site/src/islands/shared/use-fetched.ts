import { useEffect, useState } from 'preact/hooks';

/** The data beside the page, `null` until it is there, or that it did not load. Asked for once it is wanted. */
export function useFetched<Data extends object>(address: string, isWanted = true): Data | 'failed' | null {
  const [data, setData] = useState<Data | 'failed' | null>(null);
  useEffect(() => {
    if (isWanted) void load<Data>(address).then(setData);
  }, [address, isWanted]);
  return data;
}

/** Asks for a file of data on this site. Our own build made it, and checked it there. */
export async function load<Data>(address: string): Promise<Data | 'failed'> {
  try {
    const response = await fetch(address);
    if (!response.ok) return 'failed';
    const data: Data = await response.json();
    return data;
  } catch {
    return 'failed';
  }
}
