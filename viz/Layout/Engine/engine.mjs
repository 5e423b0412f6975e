// The one door: a request as JSON text in, the answer as JSON text out. No DOM, no timers, no state from call to call.
import { placeInLayers } from './layers.mjs'

export function layout(json) {
  return JSON.stringify(placeInLayers(JSON.parse(json)))
}
