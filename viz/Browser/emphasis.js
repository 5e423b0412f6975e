/**
 * What of a drawing stands out. Kinds of line that are left out are hidden, with the boxes that hang on them alone; a role, an organisation or a
 * person asked for leaves the rest in the picture, but pale; a box or a line that is pointed at lights up with its ends.
 */
export class Emphasis {
  constructor(drawing) {
    this.drawing = drawing
    this.state = null
  }

  /** Shows what a state asks for. @returns how many boxes are shown and how many of them stand out. */
  apply(state) {
    const { drawing } = this
    this.state = state
    const isOut = (line) => state.without.some((style) => line.classList.contains(`diagram-line--${style}`))
    for (const line of drawing.lines) hide(line, isOut(line))
    for (const [id, box] of drawing.boxes) {
      const lines = drawing.linesOf(id)
      hide(box, !box.classList.contains('is-subject') && lines.length > 0 && lines.every(isOut))
    }
    for (const line of drawing.lines) hide(drawing.casings.get(line.dataset.id), drawing.isHidden(line))
    this.chosen = this.#chosen()
    this.light(null)
    const shown = [...drawing.boxes.values()].filter((box) => !drawing.isHidden(box))
    return { shown: shown.length, of: drawing.boxes.size, lit: this.chosen ? shown.filter((box) => this.chosen.has(box)).length : null }
  }

  /** Lights up a box or a line that is pointed at; what the state asks for when it is null. */
  light(element) {
    const { drawing } = this
    const lit = element ? new Set(this.#around(element)) : this.chosen
    drawing.svg.classList.toggle('has-highlight', Boolean(lit))
    for (const one of [...drawing.boxes.values(), ...drawing.lines]) {
      one.classList.toggle('is-lit', Boolean(lit?.has(one)))
      one.classList.toggle('is-pale', Boolean(lit && !lit.has(one)))
      drawing.casings.get(one.dataset.id)?.classList.toggle('is-pale', Boolean(lit && !lit.has(one)))
    }
  }

  #around(element) {
    const { drawing } = this
    if (element.matches('.diagram-line')) return [element, ...drawing.endsOf(element)]
    const id = element.dataset.id
    return [element, ...drawing.linesOf(id), ...drawing.neighbours(id)]
  }

  /** What is about everything asked for; null when nothing is asked for. */
  #chosen() {
    const asked = ['role', 'organisation', 'person'].filter((facet) => this.state[facet])
    if (asked.length === 0) return null
    const sets = asked.map((facet) => this.#about(facet, this.state[facet]))
    return new Set([...sets[0]].filter((one) => sets.every((set) => set.has(one))))
  }

  /** The boxes about something with their lines and the other ends of these, the lines about it with their ends. */
  #about(facet, id) {
    const { drawing } = this
    const found = new Set()
    for (const box of drawing.boxes.values()) {
      // The subject's box is about everything that is drawn: its lines say which of it is meant.
      if (drawing.isAbout(box, facet, id) && !box.classList.contains('is-subject')) for (const one of this.#around(box)) found.add(one)
    }
    for (const line of drawing.lines) if (drawing.isAbout(line, facet, id)) for (const one of this.#around(line)) found.add(one)
    if (found.size === 0) for (const box of drawing.boxes.values()) if (drawing.isAbout(box, facet, id)) found.add(box)
    return found
  }
}

function hide(one, isHidden) {
  if (!one) return
  one.classList.toggle('is-hidden', isHidden)
}
