CALL () {
  MATCH (n:Node) WHERE n.id IN $removedNodes
  DELETE n
}
