MATCH (now:R2PCurrent {name: 'current'})
MATCH (actor:R2P {release: now.release, id: $actor})
RETURN actor {.name, tools: COLLECT { MATCH (actor)-[:MAY_USE]->(tool:Tool) WITH DISTINCT tool ORDER BY tool.rankName LIMIT 25 RETURN tool {.id, .name} }} AS node
