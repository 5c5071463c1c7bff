package org.allmende.architecture.bad.council.bodies;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Seat {
    @Id long id;
}
