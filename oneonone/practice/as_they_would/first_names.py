"""First names that managers in the Netherlands and in English-speaking countries write, of people off the team: a
stakeholder, a brother, a former colleague. They count with a capital, and those that are words as well
(`AS_WELL_WORDS`) only inside a sentence."""

from __future__ import annotations

_NAMES = """
    Aaron Abdel Abdul Abel Achmed Adam Adriaan Ahmed Aisha Ali Alice Alison Amanda Amber Amir Amy Ana Andrea Andreas
    Andrew Andy Angela Anika Anja Anke Ann Anna Anne Anneke Annelies Annemarie Annie Anouk Anthony Anton Antonio Ariel
    Arjan Arjen Arnold Arthur Ashley Astrid Aylin Barbara Barry Bart Bas Bea Beatrice Ben Benjamin Bernard Bernd Bert
    Beth Bianca Björn Bob Boris Bram Brenda Brian Bridget Carla Carlos Carmen Carol Caroline Catherine Cees Cemal
    Charles Charlotte Chloe Chris Christian Christina Christine Christopher Cindy Claire Claudia Colin Connor Coen
    Corina Craig Daan Damian Dan Daniel Daniela Danielle Danny Dave David Deborah Debbie Dennis Diana Diane Dimitri
    Dirk Dominic Dominique Donna Dorien Doris Douglas Duncan Dylan Edward Edwin Eefje Eline Elif Elisa Elisabeth Elise
    Elizabeth Ella Ellen Ellie Els Elsa Emily Emma Emre Eric Erica Erik Esra Esther Eugene Eva Evelien Evelyn Fatima
    Fatma Femke Fenna Ferdinand Fien Fiona Fleur Floor Floris Francesca Francis Francisco Frank Franziska Fred Frederik
    Freek Frits Gabriel Gareth Gary Geert Gemma Geoff George Georgina Gerard Gerben Gerrit Giovanni Giulia Govert
    Graham Greg Guus Hannah Hannes Hans Harold Harriet Harry Hasan Hassan Heather Heidi Heleen Helen Helena Hendrik
    Henk Henry Hilde Hugo Hussein Ian Ibrahim Ilse Imane Ines Inge Ingrid Irene Iris Isa Isaac Isabel Isabella Ismail
    Ivan Jaap Jack Jackie Jacob Jacqueline Jacques James Jamie Jan Jana Jane Janet Janneke Jasmine Jason Jasper Javier
    Jayden Jean Jeanne Jeff Jelle Jelmer Jennifer Jenny Jens Jeremy Jeroen Jerome Jesse Jessica Jill Jim Joan Joana
    Joanna Joanne Job Joe Joep Johan Johanna Johannes John Jon Jonas Jonathan Joost Jordi Jorge Joris Jos José Joseph
    Josephine Joshua Joyce Juan Judith Julia Julian Juliana Julie Jurgen Jurre Justin Kaan Karel Karen Karim Karin
    Karlijn Kate Katharina Katherine Kathleen Kathryn Katie Katrin Kees Keith Kelly Ken Kenneth Kevin Khadija Khalid
    Kim Kirsten Klaas Klaus Koen Kristin Kurt Lars Latifa Laura Lauren Laurens Leah Leanne Leila Lena Leo Leon Leonie
    Lesley Lian Lianne Liam Lies Lieke Lies Linda Lindsay Lisa Lise Liz Lotte Louis Louise Luc Lucas Lucia Lucy Luis
    Luke Lynn Maaike Maarten Maartje Manon Marc Marcel Marco Margaret Margriet Maria Marian Marianne Marie Marieke
    Marije Marijke Marina Mario Marion Marit Marjan Marjolein Mark Marko Markus Marleen Marlies Marloes Marlon Martha
    Martin Martijn Mary Maryam Mathijs Matt Matthew Matthias Matthijs Maud Maurice Maurits Max Megan Mehmet Mei Melanie
    Melissa Menno Merel Michael Michel Michelle Michiel Miguel Mike Milan Milou Mirjam Mitch Mohamed Mohammed Moniek
    Monica Monique Muhammad Mustafa Myrthe Nadia Nadine Nancy Naomi Natalie Natasha Nathan Neil Nicholas Nick Nicola
    Nicolas Nicole Niek Niels Nienke Nigel Nils Nina Noah Noor Nora Norman Oliver Olivia Olga Omar Oscar Otto Pamela
    Pablo Patricia Patrick Paul Paula Pauline Pedro Peggy Peter Petra Philip Phil Pien Pierre Piet Pieter Pim Priya
    Rachel Rachid Rafael Rajesh Ralph Ramon Raoul Raymond Rebecca Rebekka Reinier Remco Renate Renée Rianne Ricardo
    Richard Rick Rik Rob Robbert Robert Roberta Roberto Robin Rogier Roland Roman Romy Ron Ronald Roos Rosa Rosalie
    Rosie Roy Ruben Rudy Russell Ruth Ruud Ryan Saar Sabine Said Salma Sam Samantha Samir Samira Samuel Sander Sandra
    Sanne Sara Sarah Sebastian Selma Serge Shane Sharon Shirley Sietse Silvia Simon Simone Sjoerd Sofia Sofie Sonja
    Sophia Sophie Stefan Stefanie Stephanie Stephen Steve Steven Stijn Stuart Sue Susan Susanne Suzanne Sven Sylvia
    Tamara Tania Tanja Tara Teun Theo Theresa Thea Thijs Thomas Tijmen Tim Timo Tina Tineke Tobias Toby Tom Tomás Tommy
    Tony Tracy Trevor Trudy Tycho Umar Ursula Valerie Vanessa Vera Vicky Victor Victoria Viktor Vincent Walter Wendy
    Werner Wessel Wesley Wiebe Willem Wilma Wim Wouter Xander Yara Yasmin Yasmina Yusuf Yvette Yvonne Zahra Zeynep Zoë
    Bill Faith Grace Hope Ivy Joy Lily Pat Rose Ruby Sterre Sunny Will
"""

_WORDS = """
    Amber Ariel Bas Bea Ben Bill Bob Dan Els Faith Fien Fleur Floor Grace Hope Isa Ivy Jan Job Joy Ken Lies Lily Mark
    Max Pat Pim Rob Roman Roos Rose Ruby Said Sam Sterre Sue Sunny Will
"""
AS_WELL_WORDS = frozenset(_WORDS.split())
FIRST_NAMES = frozenset(_NAMES.split())
