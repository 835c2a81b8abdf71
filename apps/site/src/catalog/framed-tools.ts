/** The tools that other sites may put into a frame, by id: each has a page in `pages/embed/`. */
export const FRAMED_TOOLS: readonly string[] = ['how-did-it-go', 'should-i-write', 'note', 'debrief', 'breathe'];
