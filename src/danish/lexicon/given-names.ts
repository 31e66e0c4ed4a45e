/** Given names in use in Denmark: common, older, and those that came with immigration. */
export const GIVEN_NAMES: readonly string[] = `
Aage Aase Abdirahman Abdul Abdulla Abdullah Abel Abelone Abir Ada Adam Adel Adnan Agner Agnes Agnete Agnethe Ahmad
Ahmed Ahmet Aida Aisha Aishe Aksel Alan Albert Alberte Aleksander Aleksandra Alex Alexander Alexandra Alf Alfred Algot
Ali Alice Alisa Aliya Allan Alma Alva Alvilda Amal Amalie Amanda Amina Amir Amira Ammar Anastasia Anders Andre André
Andrea Andreas Andrew Ane Anette Anita Anja Anker Ann Anna Annalise Annbritt Anne Annelene Anneli Annelise Annemarie
Annemette Annesofie Annette Anni Annie Annika Antje Anton Antonia Antonio Ardit Arendse Arif Arild Arine Arly Arman
Arne Arnold Arthur Arvid Asbjørn Asger Ask Aske Aslak Aslan Aslaug Asta Astrid Asya Athena Aud August Augusta Aurora
Ava Axel Aya Ayaan Ayse Ayşe Ayub Aziz Azra Balder Barbara Bashir Bastian Beata Beate Beatrice Beatrix Bendt Benedicte
Benedikte Bengt Benjamin Benny Bent Bente Berit Bernhard Bernt Bert Bertel Bertha Berthe Bertil Bertram Bessie Betina
Bettina Betty Bilal Birger Birgit Birgith Birgitta Birgitte Birk Birte Birthe Bitten Bjarke Bjarne Bjørg Bjørk Bjørn
Bo Bodil Boris Brian Brigitte Brita Britt Britta Bruno Bue Børge Camilla Carina Carl Carla Carlo Carlos Carolina
Caroline Carsten Caspar Casper Catharina Cathrine Catrine Cecilia Cecilie Celia Celina Charlie Charlotte Chris Christa
Christel Christen Christian Christiane Christina Christine Christoffer Christopher Cilie Cilla Claes Clara Claudia
Claus Clement Conni Connie Conny Conrad Cornelia Curt Cæcilie Dagmar Dagny Daisy Dalia Dan Dana Daniel Daniela Danny
Dara Daria David Dea Deniz Dennis Desirée Diana Dicte Dieter Dina Dines Dino Dirk Ditlev Ditte Dmitri Dominik Dora
Dorethe Doris Dorit Dorrit Dorte Dorthe Dorthea Dyveke Ea Ebba Ebbe Eddie Edel Edgar Edith Edvard Edvin Egil Egon
Eigil Eik Eilif Einar Eja Ejgil Ejnar Ejner Ejvin Ejvind Elena Eleonora Elfrida Eli Eliana Elias Elif Elin Elina
Elinor Elisa Elisabet Elisabeth Elise Elizabeth Ella Elle Ellen Ellie Ellinor Elly Elma Elmer Elna Elo Elon Elsa Else
Elsebeth Elvira Emil Emilia Emilie Emily Emine Emma Emmanuel Emmy Enes Eric Erica Erich Erik Erika Erland Erling Erna
Ernst Esben Esbern Eske Eskil Eskild Espen Esra Ester Esther Eugen Eva Evald Evelyn Evy Eyvind Fabian Fadi Fadime
Fahad Faisal Fanny Farah Farid Fatih Fatima Fatime Fatma Fatuma Felix Ferdinand Fie Filip Filippa Finn Fiona Fleming
Flemming Flora Florian Frands Frank Frans Franz Fred Freddie Freddy Frede Frederik Frederikke Freja Freya Frida
Fridolin Frits Fritz Frode Furkan Gabriel Gabriella Gabrielle Garry George Gerd Gerda Gerhard Gert Gertrud Gina Gitta
Gitte Gorm Greta Grete Grethe Gry Gudmund Gudrun Guido Gunda Gunde Gunhild Gunnar Gunner Gunnhild Gurli Gustav Gustava
Gyda Gyrith Gøsta Göran Hadi Halfdan Halil Halima Hamid Hamza Hana Hani Hanna Hannah Hanne Hannibal Hans Harald
Harriet Harry Hasan Hassan Hatice Hector Hedda Hedvig Heidi Heine Heinrich Heinz Helen Helena Helene Helga Helge Hella
Helle Helmer Helmuth Hendrik Henning Henny Henri Henriette Henrik Henry Herbert Herdis Herluf Herman Hermann Hilda
Hilde Hildur Hjalmar Hjalte Hjørdis Holger Hubert Hugo Husein Huseyin Hussein Ib Ibrahim Ida Idris Ignacio Igor Ilham
Ilse Imad Iman Ina Inga Inge Ingeborg Ingelise Inger Ingerlise Ingmar Ingolf Ingrid Ingvar Ingvard Irena Irene Iris
Irma Isa Isaac Isabel Isabella Isabelle Isac Isak Ishak Ismail Ismet Ivan Ivar Iver Ivy Jack Jackie Jacob Jacqueline
Jakob Jamal James Jamila Jan Jana Jane Janet Janette Janice Janina Janne Janni Jannick Jannie Jannik Janus Jarl Jasmin
Jasmina Jason Javier Jean Jeanet Jeanett Jeanette Jeanne Jeannette Jeff Jeffrey Jelena Jenny Jens Jeppe Jerry Jes
Jesper Jess Jesse Jessica Jette Jim Jimmi Jimmy Joachim Joakim Joan Joanna Jóannes Johan Jóhan Johanna Johanne
Johannes John Johnni Johnny Johs Jon Jonas Jonatan Jonathan Jonna Jonny Jordan José Josef Josefine Joseph Josephine
Juan Judith Julia Julian Juliana Juliane Julie Julius Jürgen Jutta Jytte Jørgen Jørn Jörg Kadir Kai Kaj Kaja Kamal
Kamilla Kamma Kamran Kara Karen Karim Karin Karina Karl Karla Karlo Karna Karolina Karoline Karsten Kaspar Kasper
Katarina Kate Katharina Kathe Kathrin Kathrine Katinka Katja Katrin Katrine Kaya Keld Kenn Kenned Kenneth Kenni Kennie
Kenny Kent Kerim Kerstin Kevin Khadija Khaled Khalid Kian Kim Kimie Kimmie Kira Kirsa Kirsten Kirstin Kirstine Kisser
Kit Kitt Kitty Kjartan Kjeld Kjell Kjestine Klara Klaus Klavs Knud Konrad Konstantin Kresten Kris Krista Kristen
Kristian Kristiane Kristin Kristina Kristine Kristofer Kristoffer Krystyna Kurt Käte Käthe Kåre Laila Lana Lars Lasse
Latifa Laura Laurids Laurine Laurits Lauritz Laust Lea Leah Leander Leif Leila Leise Lena Lene Lenna Lennart Leo Leon
Leona Leonard Leonora Leopold Lilian Lillemor Lilli Lillian Lillie Lilly Lily Lina Linda Line Linea Linette Linnea
Linus Lis Lisa Lisbet Lisbeth Lise Liselotte Lisette Lissi Lissy Liv Liva Liza Lizette Lizzi Lizzie Lone Lotta Lotte
Louis Louisa Louise Luca Lucas Lucia Lucy Ludvig Luis Luise Luka Lukas Luna Lydia Lykke Lærke Mac Mads Magda Magdalena
Magdalene Magna Magne Magnhild Magnus Mahad Maher Mahir Mahmoud Mahmud Mai Maia Maibritt Maj Maja Majbrit Majbritt
Majken Malene Malik Malika Malou Malte Malthe Marcel Marco Marcus Maren Margaret Margareta Margit Margith Margot
Margrete Margrethe Maria Mariam Mariana Mariane Marianne Marie Marielle Marietta Marija Marina Mario Marion Marita
Marius Mark Marko Markus Marlene Marlis Marta Marten Martha Marthe Martin Martine Martinus Marvin Maryam Mathias
Mathilda Mathilde Matias Matilda Matilde Mats Matthew Mattias Maurits Max Maximilian Maya Mehmet Melanie Melike Melina
Merete Merethe Meryem Meta Mette Mia Michael Michaela Michala Michelle Mickey Miguel Mihai Mika Mikael Mike Mikkel
Mikkeline Milan Milla Mille Milo Mina Minna Mira Mirjam Mirko Mirza Mogens Mohamad Mohamed Mohammad Mohammed Mohamud
Mona Monica Monika Monique Morten Morthen Muhamed Muhammad Muhammed Munira Murat Mustafa Myrna Myrthe Nadia Nadine
Nadja Naja Najib Nana Nancy Nanna Naser Nasir Nasra Natacha Natalia Natalie Natascha Natasja Nete Nethe Nicholas Nick
Nicki Nicklas Nicky Niclas Nicola Nicolai Nicolas Nicole Nicoline Niels Nikita Niklas Nikola Nikolai Nikolaj Nikolas
Nikoline Nils Nimo Nina Ninette Ninna Nis Noa Noah Noomi Nor Nora Nour Nura Nynne Oda Odin Ola Olaf Olav Ole Oleksandr
Olena Olga Oliver Olivia Olof Oluf Omar Oscar Oskar Osman Otto Ove Palle Pamela Paola Parisa Patricia Patrick Patrik
Paul Paula Paulina Pauline Paw Pawel Peder Peer Pelle Per Pera Percy Pernilla Pernille Peter Petra Petrea Petrine
Petter Philip Philippa Phillip Pi Pia Pierre Piet Pil Piotr Poul Povl Preben Priscilla Rachel Ragna Ragnar Ragnhild
Raheem Rahim Rahma Rakel Ralf Ralph Ramazan Rami Rana Randi Raoul Rasmus Raymond Rebecca Rebekka Regin Regina Regine
Regitze Reinhardt Renata Renate Rene René Renée Resul Rian Ricardo Richard Rick Rickie Ricky Rikard Rikke Rina Rita
Ritt Robert Roberto Robin Rocco Roger Roland Rolf Romeo Rona Ronald Ronja Ronni Ronnie Ronny Rosa Rosalina Rose Roskva
Roy Ruben Rudi Rudolf Rudy Runa Rune Rut Ruth Ryan Saad Sabina Sabine Sabrina Sadia Safa Saga Sahra Said Salah Salim
Salma Salman Sam Samantha Sami Samir Samira Samson Samuel Sander Sandi Sandie Sandra Sandy Sanna Sanne Santiago Sara
Sarah Sascha Sasha Sebastian Sedat Selim Selma Semir Serap Sercan Serkan Shahid Shakira Sharif Sif Signe Signhild
Sigrid Sigurd Sigvald Silas Silja Silje Silke Sille Simon Simona Simone Sina Sine Sinem Sinne Siri Sisse Siv Sixten
Skjold Smilla Sofia Sofie Sofus Sólrun Solveig Solvej Sonia Sonja Sonny Sophia Sophie Sophus Staffan Stanislav Steen
Stefan Stefania Stefanie Stella Sten Stephan Stephanie Stephen Steve Steven Stig Stina Stine Stinne Storm Sue Suleyman
Sultan Sumaya Susan Susanna Susanne Susse Sussi Sussie Suzan Svea Svein Sveinn Sven Svend Svenning Sverre Sverri
Sylvester Sylvia Sønke Søren Søs Tage Tahir Talha Tamara Tania Tanja Tara Tarek Tariq Tatiana Tatjana Tea Ted Teis
Tenna Teresa Terese Terje Terkel Tessa Thea Theis Thekla Theo Theodor Theodora Theresa Therese Therkel Thilde Thit
Thomas Thomasine Thor Thora Thorbjørn Thore Thorkil Thorkild Thorleif Thorsten Thorvald Thue Thure Thyge Thyra Tilde
Tim Timm Timo Timothy Tina Tine Tino Tiril Tirsa Tobias Todd Toke Tom Tomas Tomasz Tommie Tommy Toni Tonny Tony Tor
Torben Torbjørn Tord Tore Torfinn Torgny Torild Torkil Torkild Torleif Torsten Torunn Tove Tracy Trine Troels Trude
Truels Truls Trygve Tue Tummas Tuva Tyge Tyra Uffe Ulf Ulla Ulrich Ulrik Ulrika Ulrikke Umar Una Ursula Ursulina Usman
Uwe Vagn Val Valborg Valdemar Valentin Valentina Valter Vanessa Vera Verner Veronica Veronika Vibe Vibeke Victor
Victoria Vigdis Vigga Viggo Viktor Viktoria Vilfred Vilhelm Vilja Villads Villum Villy Vilma Vilmer Vincent Viola
Violet Virginia Vita Vitus Vivi Vivian Vivica Volmer Volodymyr Waldemar Walter Wanda Wasim Wenche Wendy Werner Wiktor
Wilhelm Will Willi William Willum Willy Winnie Xander Xenia Yahya Yara Yasin Yasmin Yasmina Yasser Yildiz Ylva Yngve
Yonas Yosef Younes Yousef Yrsa Yusuf Yvette Yvonne Zahra Zaid Zainab Zara Zaynab Zehra Zeinab Zenia Zeynep Zina Zoe
Zofia Zoran Ægir Øjvind Ørjan Øystein Øyvind Özlem Åge Åke Åsa Åse Åsmund
`
  .trim()
  .split(/\s+/u);

/** Given names that are also ordinary words or months; they count only before a sure surname. */
export const DOUBTFUL_GIVEN_NAMES: readonly string[] = `
Alma Ask Athena August Aurora Bue Dag Elle Jordan Kit Liv Luna Lykke Mai Maj Mark Nor Per Pi Rose Sam Sander Sol Storm
Sue Sultan Val Vita Will
`
  .trim()
  .split(/\s+/u);
