CREATE (:R2P {id: "stray"})
