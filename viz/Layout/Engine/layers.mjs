// Orders the nodes of each layer so that few links cross, and places them along it.
import {
  CurveFactory, Edge, EdgeRoutingMode, GeomEdge, GeomGraph, GeomNode, Graph, Node, Point, SugiyamaLayoutSettings,
} from '@msagl/core'
import { initRandom } from '@msagl/core/dist/utils/random'
import { PinnedLayers } from './pinnedLayers.mjs'

/**
 * @param request {separation, keepOrder, nodes: [{size, layer}], links: [{from, to, weight}]}: nodes by their index,
 * layer 0 is the first; a link leads to a later layer.
 * @returns {at: [number]} the place of each node's middle along its layer; the smallest edge is at 0.
 */
export function placeInLayers(request) {
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

  const boxes = nodes.map((node) => GeomNode.getGeom(node).boundingBox)
  const left = Math.min(...boxes.map((box) => box.left))
  return { at: boxes.map((box) => Math.round(((box.left + box.right) / 2 - left) * 100) / 100) }
}
