MATCH (mine:Person {release: 'mine'})-[:FRIEND_OF]->(other:Case) DETACH DELETE mine, other
