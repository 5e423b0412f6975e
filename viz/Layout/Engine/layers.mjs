// Places the nodes of each layer along it, in the order given, so that links are short and straight.
import {
  CurveFactory, Edge, EdgeRoutingMode, GeomEdge, GeomGraph, GeomNode, Graph, Node, Point, SugiyamaLayoutSettings,
} from '@msagl/core'
import { initRandom } from '@msagl/core/dist/utils/random'
import { PinnedLayers } from './pinnedLayers.mjs'

/** More than any link weighs: rails stay upright. */
const STRAIGHT = 1000

/**
 * @param asked {separation, tightness, nodes: [{size, layer}], links: [{from, to, weight}]}: nodes by their index,
 * layer 0 is the first, and those of a layer stay in this order; a link leads to a later layer.
 * @returns {at: [number]} the place of each node's middle along its layer; the smallest edge is at 0.
 */
export function placeInLayers(asked) {
  const request = framed(asked)
  initRandom(0) // the package draws lots: the same request must draw the same ones
  const graph = new Graph('chart')
  const geometry = new GeomGraph(graph)
  const nodes = request.nodes.map((node, index) => {
    const made = new Node(String(index))
    graph.addNode(made)
    new GeomNode(made).boundaryCurve = CurveFactory.mkRectangleWithRoundedCorners(Math.max(node.size, 3), 2, 1, 1, new Point(0, 0))
    return made
  })
  for (const link of request.links) new GeomEdge(new Edge(nodes[link.from], nodes[link.to]))

  const settings = new SugiyamaLayoutSettings()
  settings.MinNodeWidth = 1 // else a waypoint takes as much room as a small box
  settings.commonSettings.NodeSeparation = request.separation
  settings.commonSettings.edgeRoutingSettings.EdgeRoutingMode = EdgeRoutingMode.None // lines are drawn outside, as elbows
  geometry.layoutSettings = settings
  // Not by layoutGeomGraph: it would lay out each connected part alone, and the layers of the parts would not line up.
  new PinnedLayers(geometry, settings, request).run()

  const boxes = nodes.slice(0, asked.nodes.length).map((node) => GeomNode.getGeom(node).boundingBox)
  const left = Math.min(...boxes.map((box) => box.left))
  return { at: boxes.map((box) => Math.round(((box.left + box.right) / 2 - left) * 100) / 100) }
}

/**
 * The same between two upright rails, one before the first node of each layer and one after the last, which pull at one another:
 * the package makes links short and cares for nothing else, so that a drawing may get much wider than any of its layers.
 */
function framed(request) {
  const layers = [...new Set(request.nodes.map((node) => node.layer))].sort((a, b) => a - b)
  if (request.tightness === 0 || layers.length < 2) return request
  const nodes = [...request.nodes]
  const links = [...request.links]
  const rail = (place) => layers.map((layer) => nodes.push({ size: 1, layer, place }) - 1)
  const left = rail(-1)
  const right = rail(1)
  for (let i = 1; i < layers.length; i++) {
    links.push({ from: left[i - 1], to: left[i], weight: STRAIGHT }, { from: right[i - 1], to: right[i], weight: STRAIGHT })
    links.push({ from: left[i - 1], to: right[i], weight: request.tightness })
  }
  links.sort((a, b) => a.from - b.from || a.to - b.to) // as the package lists them
  return { ...request, nodes, links }
}
