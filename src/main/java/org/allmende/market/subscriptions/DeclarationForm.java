package org.allmende.market.subscriptions;

/** What both legal functions ask for, and nothing else. */
public abstract class DeclarationForm {

    private String name;
    private String email;
    private String contract;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }
}
