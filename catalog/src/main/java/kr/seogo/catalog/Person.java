package kr.seogo.catalog;

/**
 * Somebody of the staff, told apart from others by more than how they are called.
 *
 * @param name as it stands in histories
 * @param account by which the house knows them, whatever they are called; the name, where they have none
 */
public record Person(String name, String account) {

    public Person {
        if (name.isBlank() || account.isBlank()) {
            throw new IllegalArgumentException("A person has a name and an account; found: " + name + ", " + account);
        }
    }

    /** Somebody who is known by name alone. */
    public static Person named(String name) {
        return new Person(name, name);
    }

    /**
     * Whether it may be the same person: the same account, or the same name where either is known by name alone. Two
     * people of one name and without accounts cannot be told apart, and are taken for one.
     */
    public boolean maybe(Person other) {
        return account.equals(other.account)
                || (name.equals(other.name) && (account.equals(name) || other.account.equals(other.name)));
    }
}
