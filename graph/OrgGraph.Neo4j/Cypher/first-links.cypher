// Of the links of a node so many from the front or from the back. Where that is all of them nothing is ordered: whoever reads them does that.
WITH n, links, size(links) AS total
CALL (links, total) {
  WITH links, total WHERE total <= {{size}} OR {{size}} = 0
  RETURN links[..{{size}}] AS page
  UNION ALL
  WITH links, total WHERE total > {{size}} AND {{size}} > 0
  UNWIND links AS y
  WITH total, y, y[0] AS r, y[1] AS h, y[2] AS f, y[3] AS t, y[4] AS p, y[5] AS o
  ORDER BY {{order}} LIMIT {{size}}
  WITH total, collect(y) AS page
  RETURN page
}
WITH n, page, {{fromBack}} AND total > {{size}} AS before, NOT {{fromBack}} AND total > {{size}} AS after, total
