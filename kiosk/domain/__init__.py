"""What the business means: frozen values, standard library only."""
