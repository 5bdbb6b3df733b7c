extension WordList {
  static let spanish = WordList(
    language: "es",
    negations: """
      no nunca jamas nada nadie ningun ninguno ninguna ningunos ningunas ni sin tampoco apenas falso falsa
      imposible
      """,
    hedges: """
      puede pueden podria podrian podia quizas quiza tal casi solo solamente si salvo veces menudo generalmente
      probablemente aparentemente parece parecen aproximadamente supuestamente hasta
      """,
    quantifiers: """
      todo todos toda todas cada algun alguno alguna algunos algunas muchos muchas mucho mucha pocos pocas poco
      varios varias ambos ambas mayoria minoria mitad mas menos entero entera siempre alguien algo cualquier
      cualquiera
      """,
    contrasts: """
      pero sino embargo aunque obstante mientras contrario pese excepto salvo
      """,
    numbers: """
      cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
      cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millon millones primero primera
      segundo segunda tercero tercera enero febrero marzo abril mayo junio julio agosto septiembre octubre
      noviembre diciembre
      """,
    reporting: """
      dice dicen dijo decia afirma afirman afirmo afirmaba sostiene sostienen declara declaro cree creen creia
      piensa piensan escribe escribio cuenta explica supone sugiere pregunta responde respondio anade pretende
      """,
    ownVoice: "yo nosotros me nos mi mis nuestro nuestra nuestros nuestras",
    conditions: "si siempre suponiendo",
    stopWords: """
      el la los las un una unos unas lo de del a al y e o u en con por para sobre entre hacia desde que quien
      quienes cual cuales cuyo cuya este esta esto estos estas ese esa eso esos esas aquel aquella se su sus le les
      ella ellos ellas usted ustedes tu te es son era eran ser sido fue fueron esta estan estaba ha han habia
      haber hay como mas muy tambien ya asi cuando donde porque pues si
      """,
    turns: [
      "pero", "sin embargo", "no obstante", "aunque", "sino", "y sin embargo", "al contrario",
      "por el contrario",
      "en cambio", "mientras que", "a pesar de", "esto no significa", "eso no significa", "no es que",
      "lejos de",
      "salvo", "excepto", "con todo",
    ],
    turnsBefore: [
      "no", "lejos de", "en vez de", "en lugar de", "aunque", "no es cierto que", "es falso que", "nadie",
      "pero",
      "a pesar de", "no es que",
    ],
    framing: [
      "se dice", "segun", "dicen que", "la idea de que", "la afirmacion de que", "los criticos", "como si",
      "supuestamente", "llamado", "llamada",
    ])
}
