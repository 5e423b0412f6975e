// The doors: a request as JSON text in, the answer as JSON text out. No DOM, no timers, no state from call to call.
import { placeInLayers } from './layers.mjs'
import { leadNetwork } from './network.mjs'

export function layout(json) {
  return JSON.stringify(placeInLayers(JSON.parse(json)))
}

export function network(json) {
  return JSON.stringify(leadNetwork(JSON.parse(json)))
}
