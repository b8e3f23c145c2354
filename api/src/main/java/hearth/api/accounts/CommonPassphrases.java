package hearth.api.accounts;

import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.PassphraseRule;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How guessable a passphrase is (I1), by nbvcxz and the lists it brings: leaked passwords, names, words, keyboards, dates, repetitions.
 * One that Hearth itself has told to everybody needs no guessing at all. Only the beginning of a very long one is looked at, and never for long.
 */
public final class CommonPassphrases implements PassphraseRule.Strength {
    private static final int LOOKED_AT = 64;
    private static final long MILLIS = 300;
    private static final int SHORTEST_NAME = 3;

    private final List<Dictionary> lists = ConfigurationBuilder.getDefaultDictionaries();
    private final Set<String> told;

    /** @param told passphrases that everybody may know: whoever is seen to use one looks like an example person */
    CommonPassphrases(Set<Passphrase> told) {
        this.told = told.stream().map(CommonPassphrases::plain).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public double bits(Passphrase phrase, Set<String> ownNames) {
        if (told.contains(plain(phrase))) {
            return 0;
        }
        var known = new ArrayList<>(lists);
        known.add(own(ownNames));
        var configuration = new ConfigurationBuilder().setLocale(Locale.ROOT).setDictionaries(known)
                .setMaxLength(LOOKED_AT)
                .setCombinationAlgorithmTimeout(MILLIS).createConfiguration();
        return new Nbvcxz(configuration).estimate(phrase.value()).getEntropy();
    }

    /** However it is spelt with capitals and spaces. */
    private static String plain(Passphrase phrase) {
        return phrase.value().toLowerCase(Locale.ROOT).replaceAll("\\P{Alnum}", "");
    }

    private static Dictionary own(Set<String> names) {
        var words = new DictionaryBuilder().setDictionaryName("own").setExclusion(true);
        names.stream().filter(name -> name.length() >= SHORTEST_NAME).map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(name -> words.addWord(name, 1));
        words.addWord("hearth", 1);
        return words.createDictionary();
    }
}
