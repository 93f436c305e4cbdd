MATCH (mine:Person {release: 'mine'})-[friend:FRIEND_OF]->(:Case) RETURN labels(mine) AS labels, mine.name AS name, count(friend) AS friends
