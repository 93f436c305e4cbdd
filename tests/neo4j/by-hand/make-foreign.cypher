CREATE (:Person {id: 'security-council', name: 'somebody', release: 'mine'})-[:FRIEND_OF]->(:Case {name: 'a case of mine'})
