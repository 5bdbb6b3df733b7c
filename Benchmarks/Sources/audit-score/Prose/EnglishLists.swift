/// Stems of words, the frequent ones first.
struct EnglishLists {
  var nouns: String
  var adjectives: String
  var verbs: String

  /// What the sources are written with.
  static let common = EnglishLists(
    nouns: """
      worker labour party question state government letter council harbour strike village river market factory
      teacher school window court paper winter evening speech meeting chairman member programme theory movement
      power history organiser colour neighbour street garden soldier officer captain sailor engine machine bridge
      railway journey station carriage mountain valley forest farmer harvest field season weather storm cloud
      morning summer autumn hospital doctor patient nurse medicine sickness accident danger fear hope
      promise duty honour favour reward debt credit banker merchant trader customer shopkeeper ledger contract
      tenant landlord cottage kitchen table lantern candle shadow corner staircase doorway cellar chapel priest
      sermon pilgrim prayer belief doctrine argument reason conclusion premise evidence witness verdict judge
      lawyer prisoner sentence punishment crime theft quarrel battle army regiment frontier border treaty empire
      province colony parliament minister assembly delegate election voter ballot campaign newspaper editor
      printer pamphlet chapter author reader library scholar student professor lecture experiment laboratory
      instrument measurement temperature pressure current metal copper timber cotton linen thread needle tailor
      weaver dyer craft apprentice master servant household cousin daughter brother mother father grandmother
      stranger traveller companion conversation silence whisper laughter anger pity sorrow memory dream fancy
      centre theatre actor audience music orchestra singer painter portrait gallery statue monument tower castle
      café façade tsar co-operation defence wall gate road path ferry boat island shore tide lighthouse signal telegraph
      message rumour report inquiry commission committee resolution amendment clause paragraph statute regulation
      licence permit customs tariff tax budget expense wage salary pension insurance benefit shortage surplus
      famine granary mill miller baker butcher brewer tavern inn guest feast holiday procession banner drum
      trumpet uniform button boot glove hat cloak scarf blanket pillow mirror clock calendar almanac map compass
      telescope planet comet eclipse horizon desert oasis caravan camel horse saddle stable blacksmith anvil
      hammer furnace kiln pottery porcelain vase orchard vineyard wine barrel cork bottle glass crystal
      """,
    adjectives: """
      great naïve old public general common new long local social political economic practical honest modern ancient
      narrow bright quiet heavy light empty bitter gentle sharp clever patient proud humble sudden distant
      familiar foreign domestic private secret formal moral legal civil rural urban coastal northern southern
      eastern western wooden golden silver crimson purple pale dark grey clear cold warm damp dusty rusty broken
      ruined splendid modest careful reckless cautious obedient rebellious loyal faithful cheerful mournful
      peaceful warlike fertile barren shallow steep crooked slender massive fragile delicate coarse tender
      savage polite curious learned simple complex particular peculiar ordinary remarkable famous obscure eager
      weary drowsy restless stubborn generous jealous prudent vigorous feeble hollow solemn serious comic tragic
      noble royal clerical military naval commercial industrial agricultural financial technical mechanical
      chemical electric musical poetic historical natural artificial original traditional radical moderate
      """,
    verbs: """
      open follow carry support defend attack consider describe explain organise recognise realise repeat answer
      accept demand deliver receive gather collect examine measure compare discover invent design repair
      restore destroy burn bury guard protect threaten punish pardon reward honour praise blame accuse suspect
      betray rescue shelter nourish educate train instruct persuade convince trouble comfort encourage inspire
      remember record publish translate print borrow purchase inherit trade export import manufacture
      polish paint decorate furnish clean harvest plough water fence divide unite separate join
      connect surround enclose enter approach abandon visit cross climb descend observe watch notice overhear
      interrupt conclude prepare arrange postpone delay hasten finish suspend resume continue extend shorten
      enlarge reduce increase lower raise balance disturb calm settle provoke resist obey command
      """)

  /// Words that no source has: what an invented quotation is made of.
  static let foreign = EnglishLists(
    nouns: """
      volcano walrus satellite bicycle penguin lobster algorithm keyboard glacier mushroom accordion parachute
      submarine trombone cactus pyramid hammock igloo yogurt zebra marathon pineapple skateboard dinosaur
      elevator thermostat hologram tornado avocado kangaroo helicopter saxophone chandelier galaxy molecule
      enzyme isotope fossil meteor lagoon
      """,
    adjectives: """
      turquoise magnetic radioactive prehistoric translucent aquatic spherical carnivorous edible fluorescent
      volcanic tropical inflatable microscopic nocturnal orbital pneumatic quantum robotic subterranean
      """,
    verbs: """
      hypnotise juggle vaporise scramble photograph download catapult fumigate levitate pickle
      skateboard tickle unicycle yodel zigzag barbecue camouflage ferment galvanise
      """)
}
