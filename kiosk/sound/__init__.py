"""Short sounds on whatever the machine plays on."""
