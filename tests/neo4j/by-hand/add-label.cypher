MATCH (entity:R2P {release: $release}) WITH entity LIMIT 1 SET entity:Tyrant
