// One piece of a load, and how far it has come then; nothing where this piece is in already.
MATCH (record:Record)
SET record.lock = $change
WITH record WHERE record.loading = $change AND record.loaded = $done
{{pieces}}
SET record.loaded = $next
RETURN [record.loaded] AS answer
