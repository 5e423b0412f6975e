// Pan, zoom, keyboard movement and highlight for a drawing that is a picture with links already. Put the SVG into an element
// with the attribute data-diagram and load this module; without it everything can still be read and followed.

const STEP = 1.25
const DEEPEST = 12

/** Makes the drawing in a container move. */
export function enhance(container) {
  const svg = container.querySelector('svg.diagram')
  if (!svg || svg.dataset.enhanced) return
  svg.dataset.enhanced = 'true'
  const view = new View(svg)
  const lines = new Lines(svg)
  container.prepend(controls(view))
  drag(svg, view)
  wheel(svg, view)
  keys(svg, view, lines)
  highlight(svg, lines)
}

/** What part of the drawing is seen. It changes the viewBox, so that text and links stay what they are. */
class View {
  constructor(svg) {
    this.svg = svg
    const { x, y, width, height } = svg.viewBox.baseVal
    this.whole = { x, y, width, height }
    this.seen = { ...this.whole }
  }

  get isWhole() { return this.seen.width >= this.whole.width * 0.999 }

  fit() { this.show({ ...this.whole }) }

  /** Zooms so that a point of the drawing stays where it is on the screen. */
  zoom(factor, at = this.middle()) {
    const width = Math.min(this.whole.width, Math.max(this.whole.width / DEEPEST, this.seen.width / factor))
    const scale = width / this.seen.width
    this.show({
      x: at.x - (at.x - this.seen.x) * scale, y: at.y - (at.y - this.seen.y) * scale, width, height: this.seen.height * scale,
    })
  }

  pan(right, down) { this.show({ ...this.seen, x: this.seen.x + right, y: this.seen.y + down }) }

  /** Brings a box of the drawing into sight, if it is not. */
  reveal(element) {
    const box = element.getBBox()
    const { x, y, width, height } = this.seen
    const gap = 20
    const right = box.x - gap < x ? box.x - gap - x : Math.max(0, box.x + box.width + gap - x - width)
    const down = box.y - gap < y ? box.y - gap - y : Math.max(0, box.y + box.height + gap - y - height)
    if (right || down) this.pan(right, down)
  }

  /** Where on the drawing a point of the screen is. */
  at(clientX, clientY) {
    const point = new DOMPoint(clientX, clientY).matrixTransform(this.svg.getScreenCTM().inverse())
    return { x: point.x, y: point.y }
  }

  middle() { return { x: this.seen.x + this.seen.width / 2, y: this.seen.y + this.seen.height / 2 } }

  show(next) {
    const within = (value, from, size, all) => Math.min(Math.max(value, from), from + Math.max(0, all - size))
    next.x = within(next.x, this.whole.x, next.width, this.whole.width)
    next.y = within(next.y, this.whole.y, next.height, this.whole.height)
    this.seen = next
    this.svg.setAttribute('viewBox', `${next.x} ${next.y} ${next.width} ${next.height}`)
    this.svg.classList.toggle('is-zoomed', !this.isWhole) // a finger then moves the drawing, not the page
  }
}

/** Which boxes there are, and which lines join them. */
class Lines {
  constructor(svg) {
    this.boxes = new Map([...svg.querySelectorAll('.diagram-box')].map((box) => [box.dataset.id, box]))
    this.lines = [...svg.querySelectorAll('.diagram-line')]
  }

  of(id) { return this.lines.filter((line) => line.dataset.from === id || line.dataset.to === id) }

  neighbours(id) { return this.of(id).map((line) => this.boxes.get(line.dataset.from === id ? line.dataset.to : line.dataset.from)).filter(Boolean) }
}

function controls(view) {
  const bar = document.createElement('div')
  bar.className = 'diagram-controls'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', 'Size of the diagram')
  for (const [label, sign, act] of [
    ['Zoom in', '+', () => view.zoom(STEP)], ['Zoom out', '−', () => view.zoom(1 / STEP)], ['Show all', 'Show all', () => view.fit()],
  ]) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = sign
    button.setAttribute('aria-label', label)
    button.addEventListener('click', act)
    bar.append(button)
  }
  return bar
}

/** One pointer pans, two zoom. A press that does not move stays a click. */
function drag(svg, view) {
  const pointers = new Map()
  let moved = 0
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    pointers.set(event.pointerId, event)
    if (pointers.size === 1) moved = 0
  })
  svg.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const other = [...pointers.values()].find((pointer) => pointer.pointerId !== event.pointerId)
    if (other) {
      const apart = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
      view.zoom(apart(event) / Math.max(1, apart(before)), view.at((event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2))
    } else {
      const from = view.at(before.clientX, before.clientY)
      const to = view.at(event.clientX, event.clientY)
      if (!view.isWhole) view.pan(from.x - to.x, from.y - to.y)
    }
    moved += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY)
    if (moved > 4 && !view.isWhole && svg.setPointerCapture) svg.setPointerCapture(event.pointerId)
    pointers.set(event.pointerId, event)
  })
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, (event) => pointers.delete(event.pointerId))
  svg.addEventListener('click', (event) => { if (moved > 4 && !view.isWhole) event.preventDefault() }, true)
  svg.addEventListener('dragstart', (event) => event.preventDefault())
}

/** The wheel scrolls the page as everywhere; with Ctrl or ⌘ (which is what a pinch on a touchpad sends) it zooms. */
function wheel(svg, view) {
  svg.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    view.zoom(Math.exp(-event.deltaY / 300), view.at(event.clientX, event.clientY))
  }, { passive: false })
}

const TOWARDS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }

/** Arrow keys move along lines, and where no line leads that way to the nearest box; Enter opens (a link does); + − 0 zoom. */
function keys(svg, view, lines) {
  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const box = event.target.closest('.diagram-box')
    if (box && TOWARDS[event.key]) {
      const next = nearest(box, lines.neighbours(box.dataset.id), TOWARDS[event.key]) ?? nearest(box, [...lines.boxes.values()], TOWARDS[event.key])
      next?.focus({ preventScroll: view.isWhole === false })
      event.preventDefault()
    } else if (event.key === '+' || event.key === '=') view.zoom(STEP)
    else if (event.key === '-') view.zoom(1 / STEP)
    else if (event.key === '0') view.fit()
  })
  svg.addEventListener('focusin', (event) => {
    const box = event.target.closest('.diagram-box')
    if (box) view.reveal(box)
  })
}

/** Of these boxes, the nearest that lies more in this direction than aside. */
function nearest(from, candidates, [right, down]) {
  const middle = (element) => { const box = element.getBBox(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 } }
  const start = middle(from)
  let best = null
  let least = Infinity
  for (const candidate of candidates) {
    if (candidate === from) continue
    const end = middle(candidate)
    const ahead = (end.x - start.x) * right + (end.y - start.y) * down
    const aside = Math.abs((end.x - start.x) * down) + Math.abs((end.y - start.y) * right)
    // A line that leads up or down leads there however far aside; sideways it must lie beside.
    if (ahead <= 1 || (right && aside > ahead)) continue
    if (ahead + aside * 2 < least) [best, least] = [candidate, ahead + aside * 2]
  }
  return best
}

/** A box under the pointer or in focus is shown with its lines and their other ends; the rest steps back. */
function highlight(svg, lines) {
  const show = (element) => {
    const lit = new Set()
    const box = element?.closest('.diagram-box')
    const line = element?.closest('.diagram-line')
    if (box) for (const one of [box, ...lines.of(box.dataset.id), ...lines.neighbours(box.dataset.id)]) lit.add(one)
    if (line) for (const one of [line, lines.boxes.get(line.dataset.from), lines.boxes.get(line.dataset.to)]) lit.add(one)
    svg.classList.toggle('has-highlight', lit.size > 0)
    for (const one of [...lines.boxes.values(), ...lines.lines]) one.classList.toggle('is-lit', lit.has(one))
  }
  const focused = () => (svg.contains(document.activeElement) ? document.activeElement : null)
  svg.addEventListener('pointerover', (event) => show(event.target.closest('.diagram-box, .diagram-line') ?? focused()))
  svg.addEventListener('pointerleave', () => show(focused()))
  svg.addEventListener('focusin', (event) => show(event.target))
  svg.addEventListener('focusout', () => show(null))
}

for (const container of document.querySelectorAll('[data-diagram]')) enhance(container)
