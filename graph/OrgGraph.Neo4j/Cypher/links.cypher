// The edges with these ids, each with its first holder of all time where a post carries it.
CALL () {
  {{links}}
}
WITH [{rows: collect(x)}] AS found
{{records}}
RETURN [[y IN found[0].rows | {{told}}], records] AS answer
