MATCH (:R2P {release: $release})-[relation]->(:R2P) WITH relation LIMIT 1 DELETE relation
