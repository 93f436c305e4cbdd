UNWIND $rows AS row MATCH (start:Raw {id: row.from}) MATCH (end:Raw {id: row.to}) CREATE (start)-[relation:RAW]->(end) SET relation = row.properties
