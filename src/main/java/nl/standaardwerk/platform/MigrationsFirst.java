// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

import java.util.Set;

/** Tells Boot that {@link ModuleMigrations} goes before every bean that uses the database. */
final class MigrationsFirst extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(ModuleMigrations.class);
    }
}
