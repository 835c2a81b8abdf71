import { useEffect, useState } from 'preact/hooks';

/** Where the words and phrases of the checks stand: asked for when the fields can be filled. */
export const CHECKS_ADDRESS = '/tools/checks.json';

/** The data beside the page, `null` until it is there, or that it did not load. */
export function useFetched<Data extends object>(address: string): Data | 'failed' | null {
  const [data, setData] = useState<Data | 'failed' | null>(null);
  useEffect(() => {
    void load<Data>(address).then(setData);
  }, [address]);
  return data;
}

/** Asks for a file of data on this site. */
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
