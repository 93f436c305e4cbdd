MATCH (raw:Raw) WITH raw LIMIT 5000 DETACH DELETE raw RETURN count(*) AS removed
