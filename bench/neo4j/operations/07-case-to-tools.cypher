MATCH (now:R2PCurrent {name: 'current'})
MATCH (case:R2P {release: now.release, id: $case})
RETURN case {.name, measures: COLLECT {
  MATCH (case)<-[:IN_CASE]-(measure:Measure) WITH DISTINCT measure ORDER BY measure.rankName LIMIT 10
  RETURN measure {.name,
    actors: COLLECT { MATCH (measure)<-[:TOOK]-(actor:Actor) WITH DISTINCT actor ORDER BY actor.rankName LIMIT 5 RETURN actor {.name} },
    tools: COLLECT { MATCH (measure)-[:APPLIED]->(tool:Tool) WITH DISTINCT tool ORDER BY tool.rankName LIMIT 5 RETURN tool {.name} }}
}} AS node
