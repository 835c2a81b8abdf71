import type { Page } from '@playwright/test';

/** What lies beyond the right edge of the window. Drawings may: they are cut off, and hold no words. Code has its own scroll bar. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const beyond = [...document.querySelectorAll('body *:not(svg, svg *, pre *)')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && (box.right > width + 1 || box.left < -1);
    });
    const pushed = document.documentElement.scrollWidth > width ? ['the page itself'] : [];
    return [
      ...pushed,
      ...beyond.map(
        (element) =>
          `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.slice(0, 30)}`,
      ),
    ];
  });
}
