"""The company's own names for the house's words: cliente, but asociado, paciente, alumno ..."""
