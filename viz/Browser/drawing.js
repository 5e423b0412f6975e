/** The boxes and lines of a drawing, how they hang together, and what each is about. The server writes all of it into the SVG. */
export class Drawing {
  constructor(svg) {
    this.svg = svg
    this.boxes = new Map([...svg.querySelectorAll('.diagram-box')].map((box) => [box.dataset.id, box]))
    this.lines = [...svg.querySelectorAll('.diagram-line')]
    this.casings = new Map([...svg.querySelectorAll('.diagram-casing')].map((casing) => [casing.dataset.of, casing]))
    /** By facet (line, role, organisation, person): what occurs, as id and name. */
    this.terms = JSON.parse(svg.querySelector('metadata')?.textContent || '{}')
    this.facts = new Map([...this.boxes.values(), ...this.lines].map((one) => [one, takeTitle(one)]))
  }

  /** What a facet may be, as pairs of id and name. */
  term(facet) { return Object.entries(this.terms[facet] ?? {}) }

  /** The name of one of them; the id itself when the drawing does not know it. */
  name(facet, id) { return this.terms[facet]?.[id] ?? id }

  /** Whether a box or a line is about something. */
  isAbout(one, facet, id) { return (one.dataset[facet] ?? '').split(' ').includes(id) || one.dataset.id?.split('#')[0] === id }

  linesOf(id) { return this.lines.filter((line) => line.dataset.from === id || line.dataset.to === id) }

  /** The boxes at the other ends of a box's lines. */
  neighbours(id) {
    return this.linesOf(id).map((line) => this.boxes.get(line.dataset.from === id ? line.dataset.to : line.dataset.from)).filter(Boolean)
  }

  endsOf(line) { return [this.boxes.get(line.dataset.from), this.boxes.get(line.dataset.to)].filter(Boolean) }

  /** What is said of a box or a line: its name or sentence, then its facts. */
  factsOf(one) { return this.facts.get(one) ?? [] }

  isHidden(one) { return one.classList.contains('is-hidden') }
}

// The browser shows a title of its own accord, late, and nowhere near for a keyboard. What it says is shown in the page instead.
function takeTitle(one) {
  const title = one.querySelector(':scope > title')
  const facts = (title?.textContent ?? '').split('\n').filter(Boolean)
  title?.remove()
  // Without the title a link is called by the words in it, of which the frame may show a part.
  if (one.matches('a')) one.removeAttribute('aria-label')
  return facts
}
