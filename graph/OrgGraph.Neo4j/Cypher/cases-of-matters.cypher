// All that was done about some matters.
MATCH (e:CaseEntry) WHERE e.matter IN $matters
WITH e ORDER BY e.matter, e.number
RETURN [e.matter, e.number, e.made, e.who, e.action, e.finding, e.fingerprint, e.text, e.assignee, e.reviewOn, e.asOf, e.pack] AS answer
