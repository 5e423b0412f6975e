// Leads lines round boxes that stand already.
import { CurveFactory, Edge, EdgeRoutingMode, FastIncrementalLayoutSettings, GeomEdge, GeomGraph, GeomNode, Graph, LineSegment, Node, Point, routeEdges } from '@msagl/core'
import { initRandom } from '@msagl/core/dist/utils/random'

const paddings = [4, 5, 3.3, 6.5, 2.7, 9, 4.5, 5.7, 3.6, 7.5, 3, 12, 2.4, 16, 2.1] // shares of the room between boxes, the best first
const stretches = 8 // a curve is told as so many straight stretches

/**
 * @param request {separation, nodes: [{x, y, width, height}], links: [{from, to}]}: nodes by their index, with their middles; x to the right, y down.
 * @returns {ways: [[{x, y}]]} the corners of each link. No ways where none could be found.
 */
export function leadNetwork(request) {
  initRandom(0) // the package draws lots: the same request must draw the same ones
  const graph = new Graph('network')
  const geometry = new GeomGraph(graph)
  const nodes = request.nodes.map((node, index) => {
    const made = new Node(String(index))
    graph.addNode(made)
    new GeomNode(made).boundaryCurve = CurveFactory.mkRectangleWithRoundedCorners(node.width, node.height, 1, 1, new Point(node.x, -node.y))
    return made
  })
  const links = request.links.map((link) => new GeomEdge(new Edge(nodes[link.from], nodes[link.to])))
  const settings = new FastIncrementalLayoutSettings()
  settings.commonSettings.NodeSeparation = request.separation
  settings.commonSettings.edgeRoutingSettings.EdgeRoutingMode = EdgeRoutingMode.Spline
  geometry.layoutSettings = settings
  return { ways: links.length === 0 ? [] : route(geometry, settings.commonSettings.edgeRoutingSettings, links, request.separation) }
}

// For some places of boxes the package's router falls over (@msagl/core 1.1.24: a triangle that is not there), with other room around them it does not.
function route(geometry, routing, links, separation) {
  for (const part of paddings) {
    routing.Padding = separation / part
    try {
      routeEdges(geometry, links, null)
      return links.map((link) => corners(link.curve))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  return []
}

function corners(curve) {
  const found = [spot(curve.start)]
  for (const part of curve.segs ?? [curve]) {
    if (part instanceof LineSegment) found.push(spot(part.end))
    else for (let i = 1; i <= stretches; i++) found.push(spot(part.value(part.parStart + ((part.parEnd - part.parStart) * i) / stretches)))
  }
  return found
}

// The package's y grows upwards.
function spot(point) {
  return { x: Math.round(point.x * 100) / 100, y: Math.round(-point.y * 100) / 100 }
}
