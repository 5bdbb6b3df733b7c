extension WordList {
  static let french = WordList(
    language: "fr",
    negations: """
      ne n pas jamais rien personne aucun aucune aucuns aucunes nul nulle ni sans point guere non nullement faux
      fausse impossible n'est n'a n'ont n'etait n'y n'en n'avait n'etaient n'etant n'ayant
      """,
    hedges: """
      peut peuvent pourrait pourraient pouvait peut-etre presque seulement si parfois souvent generalement
      probablement apparemment semble semblent environ sauf pretendument plutot quasi
      """,
    quantifiers: """
      tout tous toute toutes chaque quelque quelques plusieurs certains certaines beaucoup peu plupart moins plus
      moitie entier entiere toujours quelqu'un majorite minorite seul seule seuls seules
      """,
    contrasts: """
      mais cependant pourtant toutefois neanmoins quoique bien contraire tandis malgre sauf or sinon
      """,
    numbers: """
      zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
      quarante cinquante soixante cent cents mille million millions milliard milliards premier premiere deuxieme
      second seconde troisieme janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
      decembre
      """,
    reporting: """
      dit disait disent dirent affirme affirment affirmait pretend pretendent pretendait soutient soutiennent
      declare declarent declara croit croient croyait pense pensent pensait ecrit ecrivait ecrivent raconte
      explique suppose suggere rapporte demande repond repondit ajoute
      """,
    ownVoice: "je nous moi j me mon ma mes notre nos j'ai j'affirme",
    conditions: "si pourvu suppose supposons",
    stopWords: """
      le la les l un une des de du d et ou a au aux en dans par pour sur sous avec vers chez entre que qu qui quoi
      dont ou ce cet cette ces c cela ceci il ils elle elles on se s lui leur leurs son sa ses vous votre vos tu te
      est sont etait etaient etre ete a ont avait avaient avoir fut furent sera seront fait comme plus si meme y
      aussi tres bien alors ainsi donc car lorsque quand ici c'est qu'il qu'ils qu'elle qu'on qu'un qu'une d'un
      d'une s'est l'on
      """,
    turns: [
      "mais", "cependant", "pourtant", "toutefois", "neanmoins", "et pourtant", "au contraire", "bien que",
      "quoique",
      "tandis que", "malgre", "en revanche", "cela ne veut pas dire", "cela ne signifie pas", "loin de",
      "non que",
      "sauf", "or",
    ],
    turnsBefore: [
      "ne", "non que", "loin de", "au lieu de", "bien que", "quoique", "malgre", "il n'est pas vrai que",
      "il est faux que",
      "personne", "mais", "au contraire", "pourtant",
    ],
    framing: [
      "on dit", "selon", "d'apres", "dit on", "pretendument", "soi disant", "l'idee que", "l'affirmation que",
      "comme si", "les critiques", "aux yeux de",
    ])
}
