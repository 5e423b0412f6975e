/** The least size, on the screen against its own, at which a drawing can still be read. */
const READABLE = 0.6

/** At what size a drawing is opened that cannot be read as a whole. */
const READING = 0.85

const LARGEST = 4

/** How far from the edge of what is seen a box has to be, to be in sight. */
const GAP = 20

/** How long the view must be still before a move counts as made, in milliseconds. */
const STILL = 250

/**
 * What part of the drawing is seen: a point of it in the middle, and how large it is on the screen. It changes the viewBox alone, so that text,
 * links and titles stay what they are. Tells "move" at every change and "rest" when the reader has come to rest.
 */
export class View extends EventTarget {
  #timer = 0

  constructor(svg) {
    super()
    this.svg = svg
    const { x, y, width, height } = svg.viewBox.baseVal
    this.whole = { x, y, width, height }
    this.at = null
    this.measure()
    new ResizeObserver(() => this.measure()).observe(svg.parentElement)
    const paper = matchMedia('print')
    paper.addEventListener('change', () => this.#print(paper.matches))
    addEventListener('beforeprint', () => this.#print(true))
    addEventListener('afterprint', () => this.#print(false))
  }

  /** The size at which all is seen. */
  get least() { return Math.min(1, this.room.width / this.whole.width, this.room.height / this.whole.height) }

  /** The view where none has been chosen. */
  get opening() {
    if (this.least >= READABLE * 0.999) return this.all
    const boxes = [...this.svg.querySelectorAll('.diagram-box')]
    const top = (box) => box.getBBox().y
    // What it is about, else where one begins to read.
    const first = boxes.find((box) => box.classList.contains('is-subject')) ?? boxes.reduce((one, other) => (top(other) < top(one) ? other : one))
    const { x, y, width, height } = first.getBBox()
    const beginning = this.#within({ x: this.whole.x, y: this.whole.y, scale: READING })
    const isThere = x + width + GAP <= this.whole.x + this.room.width / beginning.scale && y + height + GAP <= this.whole.y + this.room.height / beginning.scale
    // With the heading, where the box can be seen with it.
    return isThere ? beginning : this.#within({ x: x + width / 2, y: y + height / 2, scale: READING })
  }

  get all() { return { x: this.whole.x + this.whole.width / 2, y: this.whole.y + this.whole.height / 2, scale: this.least } }

  get seen() { return this.at ?? this.opening }

  /** Whether nothing is out of sight. */
  get isAll() { return this.seen.scale <= this.least * 1.001 }

  /** The part that is seen, in the drawing's measure. */
  get frame() {
    const [width, height] = [this.room.width / this.seen.scale, this.room.height / this.seen.scale]
    return { x: this.seen.x - width / 2, y: this.seen.y - height / 2, width, height }
  }

  /** Takes up the room there is: all of the drawing where it can be read at the width of the page, else part of a screen to move it in. */
  measure() {
    const width = this.svg.parentElement.clientWidth
    if (width === 0) return // folded away
    const scale = Math.min(1, width / this.whole.width)
    const height = scale >= READABLE ? Math.ceil(this.whole.height * scale) : Math.min(Math.ceil(this.whole.height), Math.round(innerHeight * 0.7))
    if (this.room?.width === width && this.room.height === height) return
    this.room = { width, height }
    this.svg.style.height = `${height}px`
    this.#draw()
  }

  /** Shows a view; null for the one it opens with. */
  show(at) {
    this.at = at && this.#within(at)
    this.#draw()
  }

  /** Moves to a view, as a step of the reader's. @returns whether anything changed. */
  move(at) {
    const before = this.seen
    const next = this.#within(at)
    if (next.x === before.x && next.y === before.y && next.scale === before.scale) return false
    this.show(next)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.rest(), STILL)
    return true
  }

  /** Counts the move as made now. */
  rest() {
    if (this.#timer === 0) return
    clearTimeout(this.#timer)
    this.#timer = 0
    this.dispatchEvent(new Event('rest'))
  }

  fit() { return this.move(this.all) }

  /** Zooms so that a point of the drawing stays where it is on the screen. */
  zoom(factor, point = this.seen) {
    const { x, y, scale } = this.seen
    const next = Math.min(Math.max(LARGEST, this.least), Math.max(this.least, scale * factor))
    return this.move({ x: point.x - (point.x - x) * scale / next, y: point.y - (point.y - y) * scale / next, scale: next })
  }

  /** Moves the view by a distance on the drawing. */
  pan(right, down) { return this.move({ ...this.seen, x: this.seen.x + right, y: this.seen.y + down }) }

  /** Brings a box of the drawing into sight, if it is not. */
  reveal(box) {
    const { x, y, width, height } = box.getBBox()
    const frame = this.frame
    const aside = (from, size, start, room) => (from - GAP < start ? from - GAP - start : Math.max(0, from + size + GAP - start - room))
    const [right, down] = [aside(x, width, frame.x, frame.width), aside(y, height, frame.y, frame.height)]
    if (right || down) this.pan(right, down)
  }

  /** Where on the drawing a point of the screen is. */
  point(clientX, clientY) {
    const area = this.svg.getBoundingClientRect()
    return { x: this.frame.x + (clientX - area.left) / this.seen.scale, y: this.frame.y + (clientY - area.top) / this.seen.scale }
  }

  /** The nearest view that shows no more emptiness than it must. */
  #within({ x, y, scale }) {
    const held = (middle, from, size, room) => (room >= size ? from + size / 2 : Math.min(Math.max(middle, from + room / 2), from + size - room / 2))
    const size = Math.min(Math.max(LARGEST, this.least), Math.max(this.least, scale))
    return {
      x: held(x, this.whole.x, this.whole.width, this.room.width / size), y: held(y, this.whole.y, this.whole.height, this.room.height / size), scale: size,
    }
  }

  /** On paper the whole drawing stands, whatever part is seen on the screen. */
  #print(isOnPaper) {
    this.isOnPaper = isOnPaper
    this.#draw()
  }

  #draw() {
    if (!this.room) return
    const { x, y, width, height } = this.isOnPaper ? this.whole : this.frame
    this.svg.setAttribute('viewBox', [x, y, width, height].map((number) => Number(number.toFixed(2))).join(' '))
    this.svg.classList.toggle('is-part', !this.isAll) // a finger then moves the drawing, not the page
    this.dispatchEvent(new Event('move'))
  }
}
