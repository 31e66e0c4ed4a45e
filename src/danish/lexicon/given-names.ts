/** Given names in use in Denmark: common, older, and those that came with immigration. */
export const GIVEN_NAMES: readonly string[] = `
Aage Aase Abdirahim Abdirahman Abdul Abdulla Abdullah Abel Abelone Abir Ada Adam Adel Adnan Agner Agnes Agnete Agnethe
Agnieszka Ahmad Ahmed Ahmet Aida Aisha Aishe Aksel Alan Albert Alberte Alejandro Aleksandar Aleksander Aleksandra Alex
Alexander Alexandra Alf Alfred Algot Ali Alice Alisa Aliya Allan Alma Alva Alvilda Amal Amalie Amanda Amina Amir Amira
Ammar Amra Ana Anastasia Anatoli Anders Andras Andre André Andrea Andreas Andrew Andrii Andrzej Ane Anette Anh Anil
Anita Anja Anke Anker Ann Anna Annalise Annbritt Anne Annelene Anneli Annelise Annemarie Annemette Annesofie Annette
Anni Annie Annika Antje Anton Antonia Antonio Aqqaluk Ardit Arendse Arif Arild Arine Arjun Arly Arman Arne Arnold
Arthur Arvid Asbjørn Asger Asif Ask Aske Aslak Aslan Aslaug Asta Astrid Asya Athena Aud August Augusta Aurora Ava
Aviaja Axel Aya Ayaan Ayan Ayman Ayşe Ayse Ayub Aziz Azra Balder Barbara Bárður Basel Bashir Bassam Bastian Beata
Beate Beatrice Beatrix Bendt Benedicte Benedikte Bengt Benjamin Benny Bent Bente Benth Berit Bernd Bernhard Bernt Bert
Bertel Bertha Berthe Bertil Bertram Bessie Betina Bettina Betty Bilal Birger Birgit Birgith Birgitta Birgitte Birk
Birte Birthe Bitten Bjarke Bjarne Bjørg Bjørk Bjørn Bo Bodil Bogi Boris Brian Brigitte Brita Britt Britta Bruno Bue
Børge Camilla Carina Carl Carla Carlo Carlos Carmen Carolina Caroline Carsten Caspar Casper Catharina Cathrine Catrine
Cecilia Cecilie Celia Celina Charlie Charlotte Chiara Chris Christa Christel Christen Christian Christiane Christina
Christine Christoffer Christopher Cilie Cilla Claes Clara Claudia Claus Clement Conni Connie Conny Conrad Cornelia
Curt Cæcilie Dagmar Dagny Daisy Dalia Dan Dana Daniel Daniela Danny Dara Daria David Dea Deepak Dejan Deniz Dennis
Desirée Diana Dicte Diego Dieter Dina Dines Dino Dirk Ditlev Ditte Dmitri Dmitry Dominik Dora Dorethe Doris Dorit
Dorrit Dorte Dorthe Dorthea Dragan Dyveke Ea Ebba Ebbe Ebru Eddie Edel Edgar Edin Edith Edvard Edvin Egil Egon Eigil
Eik Eilif Einar Eja Ejgil Ejnar Ejner Ejvin Ejvind Elena Eleonora Elfrida Eli Eliana Elias Elif Elin Elina Elinor
Elisa Elisabet Elisabeth Elise Elizabeth Ella Elle Ellen Ellie Ellinor Elly Elma Elmer Elna Elo Elon Elsa Else
Elsebeth Elvira Emil Emilia Emilie Emily Emine Emir Emma Emmanuel Emmy Emre Enes Erdal Eric Erica Erich Erik Erika
Erland Erling Erna Ernst Esben Esbern Eske Eskil Eskild Espen Esra Ester Esther Eugen Eva Evald Evelyn Evy Ewa Eyvind
Fabian Fadi Fadime Faduma Fadwa Fahad Faisal Fanny Farah Farid Farooq Fatih Fatima Fatime Fatma Fatuma Felix Ferdinand
Ferhat Fernando Fie Filip Filippa Finn Fiona Fleming Flemming Flora Florian Francesca Frands Frank Frans Franz Fred
Freddie Freddy Frede Frederik Frederikke Freja Freya Frida Fridolin Frits Fritz Frode Furkan Gabriel Gabriella
Gabrielle Garry George Gerd Gerda Gerhard Gert Gertrud Gina Giovanni Gitta Gitte Giuseppe Goran Gorm Greta Grete
Grethe Gry Grzegorz Gudmund Guðrún Gudrun Guido Gül Gülsüm Gunda Gunde Gunhild Gunnar Gunner Gunnhild Günter Günther
Gurli Gustav Gustava Gyda Gyorgy Gyrith Gøsta Gökhan Göran Hadi Haitham Halfdan Halil Halima Hamid Hamza Hana Hanan
Hani Hanna Hannah Hanne Hannibal Hans Harald Harriet Harry Hasan Hassan Hatice Hector Hedda Hedvig Heidi Heike Heiko
Heine Heinrich Heinz Helen Helena Helene Helga Helge Hella Helle Helmer Helmuth Hendrik Henning Henny Henri Henriette
Henrik Henry Herbert Herdis Herluf Herman Hermann Hibo Hilda Hilde Hildur Hjalmar Hjalte Hjalti Hjørdis Hodan Holger
Hubert Huda Hugo Hung Husein Hüseyin Huseyin Hussein Høgni Ib Ibrahim Ida Idris Ifrah Ignacio Igor Ilham Ilse Imad
Iman Imran Ina Inga Inge Ingeborg Ingelise Inger Ingerlise Ingmar Ingolf Ingrid Ingvar Ingvard Inuk Irena Irene Iris
Irma Iryna Isa Isaac Isabel Isabella Isabelle Isac Isak Ishak Ismahan Ismail Ismet Istvan István Ivalu Ivan Ivana Ivar
Iver Ivy Jacek Jack Jackie Jacob Jacqueline Jakob Jákup Jamal James Jamila Jan Jana Jane Janet Janette Janice Janina
Janne Janni Jannick Jannie Jannik Janus Jarl Jasmin Jasmina Jasna Jason Javier Jean Jeanet Jeanett Jeanette Jeanne
Jeannette Jeff Jeffrey Jelena Jenny Jens Jeppe Jerry Jerzy Jes Jesper Jess Jesse Jessica Jette Jim Jimmi Jimmy Jin
Joachim Joakim Joan Joanna Jóannes João Jochen Jóhan Johan Johanna Jóhanna Johanne Johannes John Johnni Johnny Johs
Jolanta Jón Jon Jonas Jonatan Jonathan Jonna Jonny Jordan Jorge José Josef Josefine Joseph Josephine Juan Judith Julia
Julian Juliana Juliane Julie Julius Jürgen Jutta Jytte Jørgen Jørn Jörg Kadir Kai Kaj Kaja Kamal Kamil Kamilla Kamma
Kamran Kara Karen Karim Karin Karina Karl Karla Karlo Karna Karolina Karoline Karsten Kashif Kaspar Kasper Katalin
Katarina Kate Katharina Kathe Kathrin Kathrine Katinka Katja Katrin Katrine Kaya Keld Kemal Kenji Kenn Kenned Kenneth
Kenni Kennie Kenny Kent Kerim Kerstin Kevin Khadija Khaled Khalid Kian Kim Kimie Kimmie Kira Kirsa Kirsten Kirstin
Kirstine Kisser Kit Kitt Kitty Kjartan Kjeld Kjell Kjestine Klara Klaus Klavs Knud Konrad Konstantin Kresten Kris
Krista Kristen Kristian Kristiane Kristin Kristina Kristine Kristofer Kristoffer Krystyna Krzysztof Kurt Kuupik Käte
Käthe Kåre Laila Lakshmi Lana Lars Lasse László Laszlo Latifa Laura Laurids Laurine Laurits Lauritz Laust Lea Leah
Leander Leif Leila Leise Lena Lene Lenna Lennart Leo Leon Leona Leonard Leonora Leopold Lilian Lillemor Lilli Lillian
Lillie Lilly Lily Lina Linda Line Linea Linette Linh Linnea Linus Lis Lisa Lisbet Lisbeth Lise Liselotte Lisette Lissi
Lissy Liv Liva Liza Lizette Lizzi Lizzie Ljubica Lone Lorenzo Lotta Lotte Louis Louisa Louise Luca Lucas Lucia Lucy
Ludmila Ludvig Luigi Luis Luise Luiz Luka Lukas Luna Lydia Lykke Lærke Mac Mads Magda Magdalena Magdalene Magna Magne
Magnhild Magnus Mahad Maher Mahir Mahmoud Mahmud Mai Maia Maibritt Maj Maja Majbrit Majbritt Majken Malene Malgorzata
Malik Malika Malou Malte Malthe Marcel Marco Marcus Marek Maren Margaret Margareta Margit Margith Margot Margrete
Margrethe Maria Mariam Mariana Mariane Marianne Marie Marielle Marietta Marija Marina Mario Marion Marita Marius
Marjun Mark Marko Markus Marlene Marlis Marta Marten Martha Marthe Martin Martine Martinus Marvin Maryam Mateusz
Mathias Mathilda Mathilde Matias Matilda Matilde Mats Matteo Matthew Matthias Mattias Maurits Max Maximilian Maya
Mehmet Melanie Melike Melina Merete Merethe Meryem Meta Mette Mia Michael Michaela Michala Michelle Mickey Miguel
Mihai Mika Mikael Mike Mikhail Mikkel Mikkeline Milan Milla Mille Milo Mina Ming Minh Minik Minna Mira Mirela Mirjam
Mirjana Mirko Mirza Mogens Mohamad Mohamed Mohammad Mohammed Mohamud Mona Monica Monika Monique Morten Morthen Muhamed
Muhammad Muhammed Munira Murat Mursal Mustafa Myrna Myrthe Nabil Nadeem Nadia Nadine Nadja Naja Najib Nana Nancy Nanna
Naser Nasir Nasra Nasreen Natacha Natalia Natalie Natalya Natascha Natasja Naveed Nawal Nazir Nenad Nete Nethe
Nicholas Nick Nicki Nicklas Nicky Niclas Nicola Nicolai Nicolas Nicole Nicoline Niels Nikita Niklas Nikola Nikolai
Nikolaj Nikolas Nikoline Nils Nimo Nina Ninette Ninna Nis Nivi Noa Noah Noomi Nor Nora Nour Nukâka Nura Nynne Oda Odin
Oksana Ola Olaf Ólafur Olav Ole Oleg Oleksandr Olena Olga Oliver Olivia Olof Oluf Omar Orhan Oscar Oskar Osman Otto
Ove Páll Palle Pamela Paninnguaq Paola Paolo Parisa Patricia Patrick Patrik Paul Paula Paulina Pauline Paulo Paw Pawel
Peder Pedro Peer Pelle Per Pera Percy Pernilla Pernille Peter Petra Petrea Petrine Petter Philip Philippa Phillip
Phuong Pi Pia Pierre Piet Pil Pilar Piotr Pipaluk Poul Povl Preben Priscilla Priya Rachel Ragna Ragnar Ragnhild
Ragnvald Raheem Rahim Rahma Raj Rajesh Rakel Ralf Ralph Ramazan Rami Rana Randi Rania Raoul Rasha Rashid Rasmus Ravi
Raymond Rebecca Rebekka Reem Regin Regina Regine Regitze Reinhardt Renata Renate René Rene Renée Resul Rian Ricardo
Richard Rick Rickie Ricky Rikard Rikke Rina Rita Ritt Robert Roberto Robin Rocco Roger Rói Roland Rolf Romeo Rona
Ronald Ronja Ronni Ronnie Ronny Rosa Rosalina Rose Roskva Roy Ruben Rudi Rudolf Rudy Rui Rukhsana Runa Rune Rut Ruth
Ryan Saad Sabina Sabine Sabrina Sadia Safa Saga Sahra Said Saima Sajid Salah Salim Salma Salman Sam Samantha Samar
Sameh Samer Sami Samir Samira Samson Samuel Sander Sandi Sandie Sandra Sandy Sanjay Sanna Sanne Santiago Sara Sarah
Sascha Sasha Sebastian Sedat Selim Selma Semir Senad Serap Sercan Sergei Sergej Serkan Serpil Shabana Shahid Shahzad
Shakira Sharif Sif Signe Signhild Sigrid Sigríður Sigurd Sigvald Silas Silja Silje Silke Sille Silvia Simon Simona
Simone Sina Sine Sinem Sinne Siri Sisse Siv Sivakumar Siw Sixten Skjold Smilla Snezana Sofia Sofie Sofus Solfrid
Sólrun Solveig Solvej Songül Sonia Sonja Sonny Sophia Sophie Sophus Staffan Stanislav Steen Stefan Stefania Stefanie
Steffan Steffen Stella Sten Stephan Stephanie Stephen Steve Steven Stig Stina Stine Stinne Storm Sue Suleyman Sultan
Sumaya Sunil Sunniva Suresh Susan Susanna Susanne Susse Sussi Sussie Suzan Svea Svein Sveinn Sven Svend Svenning
Sverre Sverri Svetlana Sylvester Sylvia Sønke Søren Søs Tage Tahir Talha Tamara Tania Tanja Tara Tarek Tarik Tariq
Tatiana Tatjana Tatyana Tea Ted Teis Tenna Teresa Terese Terje Terkel Tessa Thea Theis Thekla Theo Theodor Theodora
Theresa Therese Therkel Thilde Thit Thomas Thomasine Thor Thora Thorbjørn Thore Thorkil Thorkild Thorleif Thorsten
Thorvald Thue Thure Thushara Thuy Thyge Thyra Tilde Tim Timm Timo Timothy Tina Tine Tino Tiril Tirsa Tobias Todd Toke
Tom Tomas Tomasz Tommie Tommy Toni Tonny Tony Tor Torben Torbjørn Tord Tore Torfinn Torgny Torild Torkil Torkild
Torleif Torsten Torunn Tove Tracy Trine Troels Tróndur Trude Truels Truls Trygve Tue Tummas Tuncay Turið Tuva Tyge
Tyra Uffe Ulf Ulla Ulrich Ulrik Ulrika Ulrike Ulrikke Umar Ümit Una Ursula Ursulina Usman Uwe Vagn Val Valborg
Valdemar Valentin Valentina Valter Vanessa Veli Vera Verner Veronica Veronika Vesna Vibe Vibeke Victor Victoria Vigdis
Vigga Viggo Viktor Viktoria Vilfred Vilhelm Vilja Villads Villum Villy Vilma Vilmer Vincent Viola Violet Virginia Vita
Vitus Vivi Vivian Vivica Vladimir Volker Volmer Volodymyr Wael Waldemar Walid Walter Wanda Waqas Wasim Wei Wenche
Wendy Werner Wiktor Wilhelm Will Willi William Willum Willy Winnie Wojciech Wolfgang Xander Xenia Yahya Yara Yasin
Yasir Yasmin Yasmina Yasser Yavuz Yildiz Ylva Yngve Yonas Yosef Younes Yousef Yrsa Yuki Yulia Yuri Yusuf Yvette Yvonne
Zahra Zaid Zainab Zakaria Zara Zaynab Zbigniew Zehra Zeinab Zeki Zenia Zeynep Ziad Zina Zlatko Zoe Zofia Zoltan Zoltán
Zoran Zubair Züleyha Ægir Øjvind Ørjan Øystein Øyvind Ömer Özlem Åge Åke Åsa Åse Åsmund
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
