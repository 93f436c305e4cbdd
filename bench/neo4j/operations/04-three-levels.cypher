MATCH (now:R2PCurrent {name: 'current'})
MATCH (tool:R2P {release: now.release, kind: 'Tool'})
WHERE tool.rankName >= 0
WITH tool ORDER BY tool.release, tool.kind, tool.rankName LIMIT 25
RETURN collect(tool {.id, .name, powers: COLLECT {
  MATCH (tool)<-[:OVER]-(power:Power) WITH DISTINCT power ORDER BY power.rankName LIMIT 5
  RETURN power {.id, .name, .act,
    holders: COLLECT { MATCH (power)<-[:HOLDS {derived: false}]-(holder:Actor) WITH DISTINCT holder ORDER BY holder.rankName LIMIT 4 RETURN holder {.id, .name, .kind} },
    conditions: COLLECT { MATCH (power)-[:SUBJECT_TO]->(condition:Condition) WITH DISTINCT condition ORDER BY condition.rankName LIMIT 4 RETURN condition {.id, .name} }}
}}) AS tools
