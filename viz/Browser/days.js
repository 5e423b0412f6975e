import { element } from './element.js'

/** How long the slider must rest before the page turns to its day, in milliseconds: a key pressed several times turns it once. */
const REST = 350

/** Where it is kept, from one page to the next, that the reader came by the slider and how far the page was scrolled. */
const CAME = 'orggraph.days'

/**
 * A slider over the days on which something changes, made of the links that stand there already. It steps from mark to mark; the page is asked
 * for again for the day, with what was done to the drawing, and looks as before: as far down, the slider in the hand.
 */
export function days(row) {
  const stops = [...row.querySelectorAll('a[data-day]')]
  if (stops.length < 2) return
  const now = Math.max(0, stops.findIndex((stop) => stop.hasAttribute('aria-current')))
  const spoken = (index) => `${stops[index].textContent}${stops[index].dataset.what ? `: ${stops[index].dataset.what}` : ''}`
  const output = element('output', { class: 'diagram-days__day', for: 'diagram-day' }, stops[now].textContent)
  const slider = element('input', {
    type: 'range', id: 'diagram-day', class: 'diagram-days__slider', min: 0, max: stops.length - 1, step: 1, value: now, 'aria-valuetext': spoken(now),
  })
  let timer = 0
  const turn = () => {
    if (Number(slider.value) !== now) go(stops[slider.value].href, slider === document.activeElement)
  }
  slider.addEventListener('input', () => {
    output.textContent = stops[slider.value].textContent
    slider.setAttribute('aria-valuetext', spoken(slider.value))
    clearTimeout(timer)
  })
  slider.addEventListener('change', () => {
    clearTimeout(timer)
    timer = setTimeout(turn, REST)
  })
  row.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(link.href, false)
  })
  row.prepend(element('div', { class: 'diagram-days' },
    element('p', { class: 'diagram-days__label' }, element('label', { for: 'diagram-day' }, 'Step through the days of change'), ': ', output),
    slider, marks(stops, now)))
  returned(slider)
}

/** A mark for each stop, with the year where it is the first of one and there is room. */
function marks(stops, now) {
  const ticks = []
  let labelled = -Infinity
  stops.forEach((stop, index) => {
    const share = index / (stops.length - 1)
    const year = stop.dataset.day.slice(0, 4)
    const isNew = index === 0 || stops[index - 1].dataset.day.slice(0, 4) !== year
    const label = isNew && share - labelled > 0.12 ? year : ''
    if (label) labelled = share
    const tick = element('span', { class: `diagram-days__mark${index === now ? ' is-now' : ''}` }, label)
    tick.style.setProperty('--at', share)
    ticks.push(tick)
  })
  return element('div', { class: 'diagram-days__marks', 'aria-hidden': 'true' }, ...ticks)
}

function go(address, isHeld) {
  const to = address.split('#')[0] + location.hash
  sessionStorage.setItem(CAME, JSON.stringify({ to, down: scrollY, isHeld }))
  location.assign(to)
}

function returned(slider) {
  const came = JSON.parse(sessionStorage.getItem(CAME) ?? 'null')
  sessionStorage.removeItem(CAME)
  if (came?.to !== location.href) return
  scrollTo({ top: came.down, behavior: 'instant' })
  if (came.isHeld) slider.focus({ preventScroll: true })
}
