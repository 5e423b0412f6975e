import { rows } from './rows.js'

/** How much one press zooms. */
export const STEP = 1.25

/** Which part of what is seen one press moves by. */
const SHARE = 0.15

const TOWARDS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }

/**
 * The keyboard in a drawing, which is one stop of the Tab key: first at the box that it is about, else at the top. On a box two arrows move along lines, and where no line leads that way to the nearest
 * box; the other two go through the rows of boxes, one row after another, so that every box is reached. Enter opens it, as a link does. On the ground,
 * or with Shift, the arrows move the view.
 */
export function keys(ground, drawing, view, steps, help) {
  const boxes = [...drawing.boxes.values()]
  stop(boxes, boxes.find((box) => box.classList.contains('is-subject')) ?? rows(drawing).boxes[0])
  ground.addEventListener('keydown', (event) => {
    if (event.altKey) return
    const act = event.ctrlKey || event.metaKey ? withControl(event, steps) : plain(event, drawing, view, help)
    if (!act) return
    event.preventDefault()
    act()
  })
  // Not on the drawing itself: Chromium makes an SVG that listens to focus a stop of the Tab key.
  ground.addEventListener('focusin', (event) => {
    const box = event.target.closest('.diagram-box')
    if (!box) return
    stop(boxes, box)
    view.reveal(box)
  })
}

function withControl(event, steps) {
  const key = event.key.toLowerCase()
  if (key === 'y' || (key === 'z' && event.shiftKey)) return () => steps.redo()
  return key === 'z' ? () => steps.undo() : null
}

function plain(event, drawing, view, help) {
  const box = event.target.closest('.diagram-box')
  const towards = TOWARDS[event.key]
  if (towards && box && !event.shiftKey) return () => neighbour(drawing, box, towards)?.focus({ preventScroll: !view.isAll })
  if (towards) {
    const { width, height } = view.frame
    return () => view.pan(towards[0] * width * SHARE, towards[1] * height * SHARE)
  }
  return { '+': () => view.zoom(STEP), '=': () => view.zoom(STEP), '-': () => view.zoom(1 / STEP), 0: () => view.fit(), '?': help }[event.key]
}

/** Only one box is reached by Tab: the one left last. */
function stop(boxes, one) {
  for (const box of boxes) box.setAttribute('tabindex', box === one ? '0' : '-1')
}

function neighbour(drawing, box, towards) {
  const { isAcross, boxes } = rows(drawing)
  const [right, down] = towards
  if (isAcross ? down : right) return boxes[boxes.indexOf(box) + right + down]
  return nearest(box, drawing.neighbours(box.dataset.id).filter((one) => boxes.includes(one)), towards) ?? nearest(box, boxes, towards)
}

/** Of these boxes, the nearest that lies ahead in this direction. */
function nearest(from, candidates, [right, down]) {
  const middle = (element) => {
    const box = element.getBBox()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const start = middle(from)
  let best = null
  let least = Infinity
  for (const candidate of candidates) {
    if (candidate === from) continue
    const end = middle(candidate)
    const ahead = (end.x - start.x) * right + (end.y - start.y) * down
    const aside = Math.abs((end.x - start.x) * down) + Math.abs((end.y - start.y) * right)
    if (ahead <= 1) continue
    if (ahead + aside * 2 < least) [best, least] = [candidate, ahead + aside * 2]
  }
  return best
}
