// What a reader can do with a drawing that is a picture with links already. Put the SVG into an element with the attribute data-diagram and load
// this module; without it everything can still be read and followed.
import { Controls } from './controls.js'
import { days } from './days.js'
import { Drawing } from './drawing.js'
import { count, element } from './element.js'
import { Emphasis } from './emphasis.js'
import { Facts } from './facts.js'
import { Filters } from './filters.js'
import { keys } from './keys.js'
import { UNTOUCHED, write } from './link.js'
import { overview } from './overview.js'
import { pointers, wheel } from './pointers.js'
import { pass, Steps } from './steps.js'
import { View } from './view.js'

/** How long the line about the wheel stays, in milliseconds. */
const HINT = 2000

/** Up to this width, in pixels, a drawing stands in the column of the text. */
const NARROW = 900

/** Makes the drawing in a container move, and answer. */
export function enhance(container) {
  const svg = container.querySelector('svg.diagram')
  if (!svg || svg.dataset.enhanced) return
  svg.dataset.enhanced = 'true'
  const ground = groundOf(svg, container)
  fit(container, svg)
  const drawing = new Drawing(svg)
  const view = new View(svg)
  const emphasis = new Emphasis(drawing)
  const steps = new Steps((state, how) => show(state, how))
  const filters = new Filters(drawing, (change) => choose(change))
  const controls = new Controls(view, settled(steps, view), () => choose({ ...UNTOUCHED }, 'Reset'))
  const facts = new Facts(ground, drawing, document.querySelector('.outline'), {
    light: (one) => emphasis.light(one), person: () => steps.state.person, choosePerson: (person) => choose({ person }),
  })

  function show(state, how = '') {
    const shown = emphasis.apply(state)
    view.show(state.at)
    filters.set(state)
    controls.update()
    const told = tell(drawing, view, state, shown)
    controls.told.textContent = filters.isChosen(state) ? told : ''
    if (how) controls.say(`${how}. ${told}`)
  }

  function choose(change, how = 'Changed') {
    view.rest()
    const next = { ...steps.state, ...change }
    steps.take(next, true)
    show(next, how)
  }

  view.addEventListener('rest', () => {
    const isOpening = ['x', 'y', 'scale'].every((part) => Math.abs(view.seen[part] - view.opening[part]) < 0.01)
    steps.take({ ...steps.state, at: isOpening ? null : view.seen }, false)
    controls.update()
    controls.say(size(view))
  })
  keys(ground, drawing, view, settled(steps, view), () => controls.showHelp())
  pointers(svg, view)
  wheel(svg, ground, view, hint(ground))
  remember(ground, steps)
  container.prepend(controls.bar, element('div', { class: 'diagram-more' }, filters.element, controls.help))
  container.append(controls.told, controls.status)
  ground.append(overview(drawing, view))
  plain(container, view)
  if (steps.state.box && !drawing.boxes.has(steps.state.box)) steps.note({ box: '' })
  show(steps.state, steps.how)
  if (write(steps.state)) open(container, drawing, steps.state)
}

/** The field is not wider than the drawing, which would stand lost in it. */
function fit(container, svg) {
  const { width } = svg.viewBox.baseVal
  container.style.setProperty('--drawing-width', `${Math.ceil(width)}px`)
  container.classList.toggle('is-narrow', width <= NARROW)
}

/** A small picture that is seen whole needs no controls; they come when a part of it is out of sight, which the keyboard and the wheel can bring about. */
function plain(container, view) {
  if (container.dataset.diagram !== 'small') return
  const update = () => container.classList.toggle('is-plain', view.isAll)
  view.addEventListener('move', update)
  update()
}

/** The element that shows the drawing and takes the keyboard; without scripts it scrolls. */
function groundOf(svg, container) {
  let ground = svg.parentElement
  if (ground === container) {
    ground = element('div', { class: 'diagram-ground', tabindex: '0', role: 'region', 'aria-label': container.getAttribute('aria-label') ?? 'Diagram' })
    for (const name of ['tabindex', 'role', 'aria-label']) container.removeAttribute(name)
    svg.replaceWith(ground)
    ground.append(svg)
  }

  // A press on the ground turns to the drawing; what has a link or a panel of its own takes the press itself.
  ground.addEventListener('pointerdown', (event) => {
    if (!event.target.closest('a, button, .diagram-facts') && event.pointerType === 'mouse') ground.focus({ preventScroll: true })
  })
  return ground
}

/** Steps that first count a move still under way. */
function settled(steps, view) {
  const after = (act) => () => {
    view.rest()
    act()
  }
  return { undo: after(() => steps.undo()), redo: after(() => steps.redo()), get canUndo() { return steps.canUndo }, get canRedo() { return steps.canRedo } }
}

/** Keeps in the link at which box the keyboard is, until it goes elsewhere in the page. */
function remember(ground, steps) {
  ground.addEventListener('focusin', (event) => {
    const box = event.target.closest('.diagram-box')
    if (box?.matches(':focus-visible')) steps.note({ box: box.dataset.id })
  })
  ground.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !ground.contains(event.relatedTarget)) steps.note({ box: '' })
  })
}

/** A link that says more than the page's own address leads to the drawing. */
function open(container, drawing, state) {
  if (performance.getEntriesByType('navigation')[0]?.type === 'navigate') container.scrollIntoView()
  drawing.boxes.get(state.box)?.focus({ preventScroll: true, focusVisible: true })
}

function hint(ground) {
  const line = element('p', { class: 'diagram-hint', 'aria-hidden': 'true' }, navigator.platform.startsWith('Mac') ? 'Hold ⌘ and scroll to zoom' : 'Hold Ctrl and scroll to zoom')
  ground.append(line)
  let timer = 0
  return () => {
    line.classList.add('is-shown')
    clearTimeout(timer)
    timer = setTimeout(() => line.classList.remove('is-shown'), HINT)
  }
}

/** The state in a sentence. */
function tell(drawing, view, state, { shown, of, lit }) {
  const names = ['role', 'organisation', 'person'].filter((facet) => state[facet]).map((facet) => drawing.name(facet, state[facet]))
  const without = state.without.map((style) => drawing.name('line', style))
  return [
    without.length > 0 ? `Left out: ${without.join(', ')}. ${shown} of ${count(of, 'box', 'boxes')} shown.` : '',
    lit === null ? '' : `${names.join(', ')}: ${count(lit, 'box stands', 'boxes stand')} out.`,
    without.length === 0 && lit === null ? `Everything is shown. ${size(view)}` : '',
  ].filter(Boolean).join(' ')
}

function size(view) {
  return view.isAll ? 'The whole diagram is in sight.' : `A part of the diagram is in sight, at ${Math.round(view.seen.scale * 100)} per cent.`
}

for (const container of document.querySelectorAll('[data-diagram]')) enhance(container)
if (document.querySelector('[data-no-diagram]')) pass()
for (const row of document.querySelectorAll('[data-days]')) days(row)
