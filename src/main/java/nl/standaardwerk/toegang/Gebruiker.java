// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts now, with the rights that work today. Made anew for every request, so a right that was
 * withdrawn works no longer at the next. A visitor is a Gebruiker without account and without
 * roles.
 */
public final class Gebruiker {

    private static final Gebruiker BEZOEKER =
            new Gebruiker(Optional.empty(), "", false, List.of(), false);
    private static final Gebruiker SYSTEEM =
            new Gebruiker(Optional.of(AccountId.SYSTEEM), "", false, List.of(), false);

    private final Optional<AccountId> account;
    private final String naam;
    private final boolean demonstratie;
    private final List<Toekenning> rechten;
    private final boolean halverwege;

    private Gebruiker(
            Optional<AccountId> account,
            String naam,
            boolean demonstratie,
            Collection<Toekenning> rechten,
            boolean halverwege) {
        this.account = account;
        this.naam = naam;
        this.demonstratie = demonstratie;
        this.rechten = List.copyOf(rechten);
        this.halverwege = halverwege;
    }

    /** Somebody who has not logged in. */
    public static Gebruiker bezoeker() {
        return BEZOEKER;
    }

    /** The platform itself, for what happens on a date or at the first start; has no rights. */
    public static Gebruiker systeem() {
        return SYSTEEM;
    }

    /** A known account, with only those rights that work today. */
    static Gebruiker van(
            AccountId account, String naam, boolean demonstratie, Collection<Toekenning> rechten) {
        return new Gebruiker(Optional.of(account), naam, demonstratie, rechten, false);
    }

    /**
     * The same person before the second factor: known by password only, so without any right. What
     * a right would have allowed is refused with the request to give the second factor.
     */
    public Gebruiker halverwege() {
        return new Gebruiker(account, naam, demonstratie, List.of(), true);
    }

    /** Whether this person still has to give a second factor. */
    public boolean isHalverwege() {
        return halverwege;
    }

    /** Whether this is an account; false for a visitor. */
    public boolean ingelogd() {
        return account.isPresent();
    }

    /** The account, empty for a visitor. */
    public Optional<AccountId> account() {
        return account;
    }

    /** The person's name, for this person's own eyes; empty for a visitor. */
    public String naam() {
        return naam;
    }

    /** Whether the account belongs to the demonstration: all that it makes is marked so. */
    public boolean demonstratie() {
        return demonstratie;
    }

    /** The rights that work today. */
    public List<Toekenning> rechten() {
        return rechten;
    }

    /** The roles that work today, for whomever. */
    public Set<Rol> rollen() {
        var rollen = EnumSet.noneOf(Rol.class);
        rechten.forEach(r -> rollen.add(r.rol()));
        return rollen;
    }

    /** Whether this person has the role, for whomever. */
    public boolean heeft(Rol rol) {
        return met(rol).findAny().isPresent();
    }

    /** Whether this person has the role for this gemeente. */
    public boolean heeft(Rol rol, GemeenteCode gemeente) {
        return met(rol).anyMatch(r -> r.bereik().equals(Bereik.gemeente(gemeente)));
    }

    /** The gemeenten for which this person has the role, in order of code. */
    public Set<GemeenteCode> gemeenten(Rol rol) {
        return met(rol).flatMap(
                        r ->
                                r.bereik() instanceof Bereik.VanGemeente(var code)
                                        ? Stream.of(code)
                                        : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The bodies of which this person is secretary, in order of code. */
    public Set<OrgaanCode> organen() {
        return met(Rol.SECRETARIS)
                .flatMap(
                        r ->
                                r.bereik() instanceof Bereik.VanOrgaan(var code)
                                        ? Stream.of(code)
                                        : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether this person may act for this part in a procedure: role DIRECTIE for the directie,
     * STEMBUREAU for the stembureau, INDIENER of any gemeente for the indiener, and for the others
     * the secretary of a body that plays the part.
     */
    public boolean handeltVoor(Actor actor) {
        return switch (actor) {
            case DIRECTIE -> heeft(Rol.DIRECTIE);
            case STEMBUREAU -> heeft(Rol.STEMBUREAU);
            case INDIENER -> heeft(Rol.INDIENER);
            case TASKFORCE, COLLEGE, COMMISSIE, BESTUUR, LEDEN ->
                    met(Rol.SECRETARIS).anyMatch(r -> r.actor().equals(Optional.of(actor)));
        };
    }

    /** Whether this person is secretary of this body. */
    public boolean handeltVoor(OrgaanCode orgaan) {
        return organen().contains(orgaan);
    }

    /**
     * Refuses who has not this role.
     *
     * @throws GeenRecht without this role
     * @throws TweedeFactorNodig before the second factor; so do the other checks of a right
     */
    public void vereist(Rol rol) {
        eis(heeft(rol), GeenRecht.zonder(rol));
    }

    /**
     * Refuses who does not act for this part in a procedure.
     *
     * @throws GeenRecht when this person does not act for this part
     */
    public void vereist(Actor actor) {
        eis(handeltVoor(actor), GeenRecht.voor(actor));
    }

    /**
     * Refuses who is not secretary of this body.
     *
     * @throws GeenRecht when this person is not secretary of this body
     */
    public void vereist(OrgaanCode orgaan) {
        eis(handeltVoor(orgaan), GeenRecht.voor(orgaan));
    }

    /**
     * Refuses who has not this role for this gemeente.
     *
     * @throws GeenRecht without this role for this gemeente
     */
    public void vereist(Rol rol, GemeenteCode gemeente) {
        eis(heeft(rol, gemeente), GeenRecht.zonder(rol, gemeente));
    }

    /**
     * For an act of two persons: this person must be another than the first.
     *
     * @throws TweedePersoonNodig when this is the same person or nobody
     */
    public void vereistAnderDan(AccountId eerste) {
        if (account.isEmpty() || account.get().equals(eerste)) {
            throw new TweedePersoonNodig();
        }
    }

    /**
     * Signs for a part in a procedure; the rights must have been checked before.
     *
     * @throws IllegalStateException for a visitor
     */
    public Ondertekening namens(Actor actor) {
        return teken(actor.name());
    }

    /** Signs for a body, see {@link #namens(Actor)}. */
    public Ondertekening namens(OrgaanCode orgaan) {
        return teken(orgaan.waarde());
    }

    /** Signs for a gemeente, see {@link #namens(Actor)}. */
    public Ondertekening namens(GemeenteCode gemeente) {
        return teken(gemeente.waarde());
    }

    /** Signs in a role for VNG, such as DOSSIERHOUDER or BEHEERDER; see {@link #namens(Actor)}. */
    public Ondertekening namens(Rol rol) {
        return teken(rol.name());
    }

    /** Signs for oneself, about one's own account; see {@link #namens(Actor)}. */
    public Ondertekening namensZichzelf() {
        return teken("ZICHZELF");
    }

    /** Signs for the platform itself. */
    public static Ondertekening namensSysteem() {
        return SYSTEEM.teken("SYSTEEM");
    }

    private Ondertekening teken(String namens) {
        var id = account.orElseThrow(() -> new IllegalStateException("a visitor signs nothing"));
        return new Ondertekening(id.waarde(), namens);
    }

    private Stream<Toekenning> met(Rol rol) {
        return rechten.stream().filter(r -> r.rol() == rol);
    }

    private void eis(boolean mag, GeenRecht anders) {
        if (halverwege) {
            throw new TweedeFactorNodig();
        }
        if (!mag) {
            throw anders;
        }
    }

    /** The account and its roles, never the name: this may stand in a log. */
    @Override
    public String toString() {
        return account.map(AccountId::toString).orElse("bezoeker") + rollen();
    }
}
