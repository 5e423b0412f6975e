const SVG = 'http://www.w3.org/2000/svg'

/** A small picture of the whole with a frame around the part that is seen; it is there while something is out of sight. A press on it goes there. */
export function overview(drawing, view) {
  const { x, y, width, height } = view.whole
  const map = shape('svg', { class: 'diagram-overview', viewBox: `${x} ${y} ${width} ${height}`, 'aria-hidden': 'true', focusable: 'false' })
  map.append(shape('rect', { class: 'diagram-overview__ground', x, y, width, height }))
  const small = new Map()
  for (const box of drawing.boxes.values()) {
    const face = box.querySelector('rect')
    if (face) small.set(box, shape('rect', { ...attributes(face, 'x', 'y', 'width', 'height'), fill: strong(face) }))
  }

  map.append(...small.values())
  const frame = shape('rect', { class: 'diagram-overview__frame' })
  map.append(frame)
  view.addEventListener('move', () => {
    for (const [name, value] of Object.entries(view.frame)) frame.setAttribute(name, value)
    for (const [box, rectangle] of small) rectangle.classList.toggle('is-hidden', drawing.isHidden(box))
    map.classList.toggle('is-needed', !view.isAll)
  })
  const go = (event) => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse())
    view.move({ ...view.seen, x: point.x, y: point.y })
  }
  map.addEventListener('pointerdown', (event) => {
    map.setPointerCapture(event.pointerId)
    go(event)
  })
  map.addEventListener('pointermove', (event) => { if (map.hasPointerCapture(event.pointerId)) go(event) })
  return map
}

/** A box's own colour; its outline's when it is white inside. */
function strong(face) {
  const fill = face.getAttribute('fill')
  return fill?.toUpperCase() === '#FFFFFF' ? face.getAttribute('stroke') : fill
}

function attributes(from, ...names) {
  return Object.fromEntries(names.map((name) => [name, from.getAttribute(name)]))
}

function shape(name, given) {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, value)
  return made
}
