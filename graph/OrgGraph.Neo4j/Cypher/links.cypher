// The edges with these ids, each with its first holder of all time where a post carries it.
CALL () {
  {{links}}
}
WITH [[null, collect(y)]] AS found
{{records}}
RETURN [[y IN found[0][1] | {{told}}], records] AS answer
