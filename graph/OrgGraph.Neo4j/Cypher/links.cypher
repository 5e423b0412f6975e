// The edges with these ids, each with its first holder of all time where a post carries it.
CALL () {
  {{links}}
}
WITH collect(x) AS page
{{told}}
RETURN [links, records] AS answer
