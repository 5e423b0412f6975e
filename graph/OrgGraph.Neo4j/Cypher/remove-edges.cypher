CALL () {
  UNWIND {{keys}} AS key
  MATCH ()-[r:{{type}} {key: key}]->()
  DELETE r
}
