MATCH (now:R2PCurrent {name: 'current'})
MATCH (tool:R2P {release: now.release, id: $tool})
RETURN tool {.name, powers: COLLECT { MATCH (tool)<-[over:OVER]-(power:Power) WITH power, over ORDER BY power.rankName, over.rank LIMIT 10 RETURN power {.name, relation: over {.id, .statement, .modality, .passages, .anchors}} }} AS node
