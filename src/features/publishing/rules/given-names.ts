/**
 * Given names common in the United Kingdom, for finding first names in published texts. Names that are everyday
 * words, months or titles of things (Will, Grace, Hope, Rose, May, June, Mark, Bill, Faith…) are left out: a clerk
 * who had to look at each of them would stop looking. Kept names of representatives are found whatever they are.
 */
const names = `
Aaron Abbie Abby Abdul Abdullah Abigail Ada Adam Adrian Adele Agnes Ahmad Ahmed Aidan Aiden Aileen Aimee Aisha Alan
Alana Alasdair Alastair Albert Alec Alex Alexa Alexander Alexandra Alexis Alfie Alfred Ali Alice Alicia Alina Alisha
Alison Alistair Allan Allison Alma Alyssa Amanda Amara Amelia Amelie Amina Amir Amirah Amy Ana Anaya Andrea
Andreas Andrew Andy Angela Angelina Angie Angus Anisa Anita Ann Anna Annabel Annabelle Anne Annette Annie Anthony
Antonia Antony Anya Archie Ariana Arjun Arlo Arthur Arun Asha Asher Ashleigh Ashley Asif Astrid Athena Aubrey
Audrey Austin Ava Ayaan Ayan Ayesha Azra Bailey Barbara Barney Barry Beatrice Becky Belinda Bella Ben Benjamin Bernadette
Bernard Bertie Beryl Beth Bethan Bethany Betty Beverley Bianca Blake Bobby Bonnie Boris Bradley Brandon Brenda Brendan
Brian Bridget Brody Brogan Brooke Bronte Bruce Bryan Bryony Caitlin Caleb Callum Calum Cameron Camilla Candice Cara
Carl Carla Carly Carmel Carmen Carol Carole Caroline Carolyn Carrie Carter Casey Caspar Cassie Catherine Cathy Catriona
Cecilia Cedric Celia Celine Chantelle Charlene Charles Charley Charlie Charlotte Chelsea Cheryl Chloe Chris Chrissie Christian
Christina Christine Christopher Ciara Ciaran Cindy Claire Clara Clare Clarissa Claudia Clive Clyde Cody Colette Colin
Colleen Connie Connor Conor Constance Cora Coral Corey Courtney Craig Cynthia Daisy Dale Damian Damien Dan
Dana Daniel Daniela Danielle Danny Daphne Darcey Darcie Darcy Daria Darius Darren Daryl Dave David Davina Dawid Dean
Deanna Debbie Deborah Debra Declan Deirdre Delilah Denis Denise Dennis Derek Dermot Desmond Dexter Diana Diane
Dianne Dilys Dina Dolores Dominic Dominik Donald Donna Dora Doreen Doris Dorothy Doug Douglas Duncan Dylan Eamonn
Eddie Edith Edmund Edna Eduardo Edward Edwin Edwina Eileen Eilidh Elaina Elaine Eleanor Elena Eli Elias Elijah
Elin Eliot Elisa Elise Eliza Elizabeth Ella Elle Ellen Ellie Elliot Elliott Ellis Elodie Eloise Elsa Elsie Emil Emilia
Emily Emma Emmanuel Enid Eric Erica Erik Erin Esme Esmee Estelle Esther Ethan Ethel Eugene Eunice Eva Evan Evelyn Evie
Ewan Ezra Faisal Fareed Farah Fatima Felicity Felix Fern Fernando Finlay Finley Finn Fiona Flora Florence Frances
Francesca Francis Francisco Frank Frankie Fraser Fred Freddie Frederick Freya Gabriel Gabriella Gabrielle Gail Gareth Garry
Gary Gavin Gemma Geoff Geoffrey George Georgia Georgie Georgina Gerald Geraldine Gerard Gerry Gethin Gilbert Gillian
Gina Giles Giovanni Gladys Glen Glenn Glenys Gloria Glyn Gordon Graeme Graham Greg Gregory Greta Guy Gwen Gwendolyn
Gwyneth Habib Hadiya Hafsa Hailey Hamish Hamza Hana Hanna Hannah Harley Harold Harriet Harris Harrison Harry Harvey Hasan
Hassan Hattie Hayden Hayley Hazel Heather Heidi Helen Helena Henrietta Henry Hermione Hilary Hilda Holly Howard Hugh Hugo
Humphrey Hussain Ian Ibrahim Ibraheem Ida Idris Imani Imogen Imran Indie Ines Inaya Ingrid Iona Irene Iris
Irina Isaac Isabel Isabella Isabelle Isaiah Isha Isla Ismail Isobel Israa Ivan Ivor Jacinta Jack Jackie Jackson Jacob
Jacqueline Jacqui Jade Jaden Jaime Jake Jakub James Jamie Jane Janet Janette Janice Janine Jared Jasmin Jasmine Jason
Jasper Jay Jayden Jaymie Jayne Jean Jeanette Jeanne Jeff Jeffrey Jemima Jemma Jen Jenna Jennifer Jenny Jeremy Jermaine
Jerome Jess Jesse Jessica Jessie Jill Jillian Jim Jimmy Jo Joan Joanna Joanne Jocelyn Jodie Joe Joel Joey Johan Johanna
John Johnny Jon Jonah Jonathan Jonny Jordan Jorge Jose Joseph Josephine Josh Joshua Josie Joyce Juan Juanita Jude Judith
Judy Julia Julian Juliana Julie Juliet Juliette Justin Justine Kacey Kai Kaitlyn Kamal Kamil Kara Karen Karina Karl Karolina
Kasia Kate Katarzyna Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kay Kayden Kayla Kayleigh Keeley Keira Keith
Kelly Kelsey Kelvin Ken Kenneth Kenny Kerry Kevin Khadija Khalid Kian Kieran Kiera Kiki Kim Kimberley Kimberly Kira Kirsten
Kirsty Kit Kris Krish Kristen Kristian Kristina Krystal Kurt Kyle Kylie Kyra Lacey Laila Lana Lara Larry Laura Lauren
Laurence Laurie Lawrence Layla Layton Leah Leanne Lee Leila Lena Lennie Lennon Lenny Leo Leon Leona Leonard Leonie Leroy
Lesley Leslie Leticia Lewis Lexi Lexie Liam Libby Lila Lilian Lillian Lily Lilly Lina Linda Lindsay Lindsey Lionel Lisa
Liz Lizzie Lloyd Logan Lois Lola Lorna Lorraine Lottie Lou Louie Louis Louisa Louise Luca Lucas Lucia Lucian Lucie Lucinda
Lucy Luis Luke Luna Lydia Lyla Lyle Lyn Lynda Lynette Lynn Lynne Lynsey Mabel Maddie Maddison Madeleine Madeline Madison
Maggie Mahmoud Mahnoor Maia Maisie Malachi Malcolm Malik Mandy Manuel Marcel Marcia Marco Marcus Margaret Margot Maria
Mariam Marian Marianne Marie Marieta Marilyn Mario Marion Marissa Marjorie Marley Marlene Marlon Martha Martin Martina
Martyn Marvin Mary Maryam Mason Mateusz Mathew Matilda Matt Matthew Matthias Maureen Maurice Mavis Max Maxine Maxwell Maya
Megan Mehmet Mel Melanie Melissa Meredith Mia Michael Michaela Michal Micheal Michelle Miguel Mikaela Mike
Mila Mildred Miles Millie Milly Milo Mina Miranda Miriam Mitchell Mohamed Mohammad Mohammed Mohamud Mohsin Moira Mollie
Molly Mona Monica Monika Morag Morgan Moses Moya Muhammad Muriel Murray Musa Mustafa Myles Myra Nadia Nadine Nancy Naomi
Natalia Natalie Natasha Nathan Nathaniel Neil Nell Nelly Nevaeh Niall Niamh Nicholas Nick Nicki Nicky Nicola Nicole Nigel
Nikita Nikki Nikola Nina Noah Noel Nora Norah Noreen Norma Norman Nour Nyla Oisin Olga Olive Oliver Olivia Ollie Omar Oona
Orla Orlando Oscar Osman Otis Otto Owen Paddy Paige Pamela Patricia Patrick Patrycja Paul Paula Pauline Pearl Peggy
Penelope Penny Perry Pete Peter Petra Phil Philip Philippa Phillip Phillipa Phoebe Phyllis Pierre Piotr Pippa Polly
Poppy Priya Quentin Rachael Rachel Rafael Rafferty Rahim Rahul Raj Ralph Ramesh Rania Raphael Rashid Raquel Ray Raymond
Rayan Reece Reggie Regina Reginald Reuben Rhian Rhiannon Rhona Rhys Ria Ricardo Richard Rick Ricky Riley Rio Rita Robbie
Robert Roberta Roberto Robin Robyn Rochelle Rocco Rodney Rodrigo Roger Rohan Roisin Roland Roman Romeo Ron Ronald Ronan
Ronnie Rory Rosa Rosalind Rosanna Roseanne Rosemary Rosie Ross Rowan Roxanne Roy Ruairi Ruben Rufus Rupert Russell Ruth Ryan
Ryder Rylee Saad Sabina Sabrina Sadie Safa Saffron Sahil Saima Sally Salma Salman Sam Samantha Samina Samir Samira Samson
Samuel Sana Sandra Sandy Sanjay Santiago Sara Sarah Saskia Saul Scarlett Scott Sean Seb Sebastian Selina Serena Seth Shaeda
Shane Shania Shannon Sharon Shaun Shauna Shawn Sheila Shelby Shelley Shirley Shona Sian Sidney Sienna Silvia Simon Simone
Sinead Siobhan Skye Skyla Sofia Sofie Sonia Sonya Sophia Sophie Spencer Stacey Stan Stanley Stefan Stella Steph Stephanie
Stephen Steve Steven Stewart Stuart Sue Suleiman Suliman Susan Susanna Susannah Susie Suzanne Sybil Sydney Sylvia
Sylvie Tabitha Tahir Talia Talulah Tamara Tamsin Tania Tanisha Tanya Tara Tariq Tasha Tatiana Ted Teddy Terence Teresa Terry
Tess Tessa Thea Theo Theodore Theresa Thomas Tia Tiana Tiffany Tilly Tim Timothy Tina Toby Todd Tom Tomas Tommy Toni Tony
Tonya Tracey Tracy Travis Trevor Tricia Trish Tristan Trudy Tyler Tyrone Ursula Usman Valentina Valerie Vanessa Vera Verity
Veronica Vicki Vicky Victor Victoria Vikram Vincent Viola Violet Viv Vivian Vivien Vivienne Wanda Warren Wayne Wendy Wesley
Wilfred William Willow Winifred Winston Xander Xavier Yasin Yasmin Yasmine Yolanda Yousef Youssef Yusuf Yvette Yvonne Zac
Zach Zachary Zack Zahra Zain Zaheer Zainab Zak Zane Zara Zayn Zed Zoe Zofia Zoya Zuzanna
`;

export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
