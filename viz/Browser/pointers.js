/** How far a press may wander and still be a click, in pixels. */
const SLIP = 4

/** Fingers, mouse and wheel on a drawing: one pointer moves it, two zoom. A press that does not move stays a click on a link. */
export function pointers(svg, view) {
  const down = new Map()
  let moved = 0
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    if (down.size === 0) moved = 0
    down.set(event.pointerId, event)
  })
  svg.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId)
    if (!before) return
    moved += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY)
    down.set(event.pointerId, event)
    const other = [...down.values()].find((pointer) => pointer.pointerId !== event.pointerId)
    if (other) pinch(view, before, event, other)
    else if (moved > SLIP) view.pan((before.clientX - event.clientX) / view.seen.scale, (before.clientY - event.clientY) / view.seen.scale)
    if (moved > SLIP && (other || !view.isAll)) {
      svg.setPointerCapture(event.pointerId)
      svg.classList.add('is-moving')
    }
  })
  for (const end of ['pointerup', 'pointercancel']) {
    addEventListener(end, (event) => {
      if (down.delete(event.pointerId) && down.size === 0) svg.classList.remove('is-moving')
    })
  }
  svg.addEventListener('click', (event) => { if (moved > SLIP) event.preventDefault() }, true)
  svg.addEventListener('dragstart', (event) => event.preventDefault())
}

function pinch(view, before, now, other) {
  const apart = (one) => Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY))
  const middle = (one) => view.point((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2)
  const [from, to] = [middle(before), middle(now)]
  view.pan(from.x - to.x, from.y - to.y)
  view.zoom(apart(now) / apart(before), middle(now))
}

/**
 * The wheel scrolls the page as everywhere. With Ctrl or ⌘ (which is what a pinch on a touchpad sends) it zooms; without, only once the reader
 * has turned to the drawing by a click or by the keyboard, and no further than the drawing goes. Else a line says how.
 */
export function wheel(svg, container, view, hint) {
  svg.addEventListener('wheel', (event) => {
    const isMeant = event.ctrlKey || event.metaKey
    if (!isMeant && !container.contains(document.activeElement)) return hint()
    const pixels = event.deltaY * [1, 16, 100][event.deltaMode]
    const changed = view.zoom(Math.exp(-pixels / 300), view.point(event.clientX, event.clientY))
    if (isMeant || changed) event.preventDefault()
  }, { passive: false })
}
