// What a reader has done to a drawing, as the fragment of the page's address: #at=512,300,1.5&without=dotted&person=person/sadiq-khan
// A fragment is not sent to the server: the page is the same page, and a link that is copied shows the same view of it.

/** Nothing done yet: the drawing as it is opened. */
export const UNTOUCHED = Object.freeze({ at: null, without: Object.freeze([]), role: '', organisation: '', person: '', box: '' })

const WORDS = ['role', 'organisation', 'person', 'box']

/** The fragment of a state, without its hash; empty for a drawing as it is opened. */
export function write(state) {
  const parts = new URLSearchParams()
  if (state.at) parts.set('at', [state.at.x.toFixed(1), state.at.y.toFixed(1), state.at.scale.toFixed(4)].map(Number).join(','))
  if (state.without.length > 0) parts.set('without', state.without.join(','))
  for (const word of WORDS) if (state[word]) parts.set(word, state[word])
  return parts.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')
}

/** The state of a fragment. What cannot be read in it is left out, so that an old or a broken link still opens. */
export function read(fragment) {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const [x, y, scale] = (parts.get('at') ?? '').split(',').map(Number)
  const state = { ...UNTOUCHED, at: Number.isFinite(x) && Number.isFinite(y) && scale > 0 && Number.isFinite(scale) ? { x, y, scale } : null }
  state.without = (parts.get('without') ?? '').split(',').filter(Boolean)
  for (const word of WORDS) state[word] = parts.get(word) ?? ''
  return state
}

/** Whether a fragment is an ordinary one, which names a place in the page. */
export function isPlace(fragment) {
  return fragment.length > 1 && !fragment.includes('=')
}
